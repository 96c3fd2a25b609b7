import type { AreaAggregates } from './area-aggregates.ts';

/**
 * What starts and ceases come to if they go on: as many start as in the mean of the newest two years, and the same share of those in care and
 * starting ceases. Kept to be compared with: it missed by more than no change, at every horizon.
 *
 * @returns null where starts or ceases up to the place are not known.
 */
export function stockAndFlow(
  { stock, starts, ceases }: AreaAggregates,
  at: number,
  years: number,
): number | null {
  const now = stock[at] ?? null;
  const known = stock.flatMap((children, year) => {
    const [came, went] = [starts[year] ?? null, ceases[year] ?? null];
    return year > at || children === null || came === null || went === null
      ? []
      : [{ came, went, before: children - came + went }];
  });
  const newest = known.slice(-2);
  if (now === null || newest.length === 0) return null;
  const sum = (of: (each: (typeof newest)[number]) => number) =>
    newest.reduce((total, each) => total + of(each), 0);
  const coming = sum(({ came }) => came) / newest.length;
  const atRisk = sum(({ before, came }) => before + came);
  const share = atRisk === 0 ? 0 : Math.min(1, sum(({ went }) => went) / atRisk);
  let children = now;
  for (let year = 0; year < years; year += 1) children = (children + coming) * (1 - share);
  return children;
}
