import type { OnReturnIssue, ReturnIssue } from './return-issue.ts';

/** Issues of a return, the first of them kept and all of them counted, so that a bad file of a million rows costs no memory. */
export interface ReturnIssueList {
  readonly add: OnReturnIssue;
  /** The first ones, as found. */
  readonly kept: () => readonly ReturnIssue[];
  /** How many there were of each code, also those not kept. */
  readonly counts: () => Readonly<Record<string, number>>;
  readonly total: () => number;
}

/**
 * A list that keeps at most so many issues, and of one code at most a quarter of them: one mistake in every row must not hide
 * another kind.
 *
 * @example
 * returnIssueList(4).total(); // => 0
 */
export function returnIssueList(most = 200): ReturnIssueList {
  const kept: ReturnIssue[] = [];
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
