/** What is owed of one clock, team and source, as either side counts it. */
interface Owed {
  readonly owed: {
    readonly late: number;
    readonly within: readonly { readonly count: number }[];
    readonly total: number;
  };
}

/** How a month was. */
interface Month {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** What was answered, so that both sides can be seen to have answered the same. */
export function inWords(rows: readonly Owed[], months: readonly Month[]): string {
  const sum = (of: (row: Owed) => number): number => rows.reduce((all, row) => all + of(row), 0);
  const late = sum(({ owed }) => owed.late);
  const soon = [0, 1, 2].map((at) => sum(({ owed }) => owed.within[at]?.count ?? 0)).join(', ');
  const inTime = months.map(({ numerator, denominator }) => `${numerator}/${denominator}`).join(' ');
  return `${rows.length} rows, ${late} late, ${soon} soon, ${sum(({ owed }) => owed.total)} owed; in time ${inTime}`;
}
