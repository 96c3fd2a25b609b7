import type { AreaAggregates } from './area-aggregates.ts';

/** How many start and cease in a year for each child on 31 March: all authorities of 2021 to 2025 together, the mean. */
const USUAL_FLOW = 0.77;

/** Children who come or go in a year, and whether that is told by the area's own figures. */
export interface YearlyFlow {
  readonly children: number;
  readonly isOwn: boolean;
}

/**
 * How many children start or cease in a year, from the newest two years up to a place for which both are known; where none is, what is usual for
 * so many children.
 */
export function yearlyFlow({ starts, ceases, stock }: AreaAggregates, at: number): YearlyFlow {
  const known = stock.flatMap((_, year) => {
    const [came, went] = [starts[year] ?? null, ceases[year] ?? null];
    return year > at || came === null || went === null ? [] : [came + went];
  });
  const newest = known.slice(-2);
  if (newest.length === 0) return { children: USUAL_FLOW * (stock[at] as number), isOwn: false };
  return { children: newest.reduce((sum, flow) => sum + flow, 0) / newest.length, isOwn: true };
}
