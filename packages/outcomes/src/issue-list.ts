/** Issues of a long file, the first of them kept and all of them counted, so that a million bad rows cost no memory. */
export interface IssueList<Found extends { readonly code: string }> {
  readonly add: (issue: Found) => void;
  /** The first ones, as found. */
  readonly kept: () => readonly Found[];
  /** How many there were of each code, also those not kept. */
  readonly counts: () => Readonly<Record<string, number>>;
  readonly total: () => number;
}

/**
 * A list that keeps at most so many issues, and of one code at most a quarter of them: one mistake in every row must not hide
 * another kind.
 *
 * @example
 * issueList(4).total(); // => 0
 */
export function issueList<Found extends { readonly code: string }>(most = 200): IssueList<Found> {
  const kept: Found[] = [];
  const counts = new Map<string, number>();
  const mostOfOne = Math.max(1, Math.floor(most / 4));
  return {
    add(issue) {
      const before = counts.get(issue.code) ?? 0;
      counts.set(issue.code, before + 1);
      if (before < mostOfOne && kept.length < most) kept.push(issue);
    },
    kept: () => kept,
    counts: () => Object.fromEntries(counts),
    total: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
  };
}
