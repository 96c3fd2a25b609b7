import type { CountCell } from '../linked-tables.ts';
import type { Sum } from './sums.ts';

/** What the shown counts say of a kind of sum. */
export interface Verdict {
  /** Sums of the kind whose counts are all shown, by how they came out. */
  readonly holds: number;
  readonly short: number;
  readonly over: number;
}

/** How a sum comes out as far as it is shown: exact within rounding, parts short of their total, parts over it; null when something is not shown. */
export function outcomeOf(
  { total, parts }: Pick<Sum, 'total' | 'parts'>,
  cellOf: (key: string) => CountCell | undefined,
): 'holds' | 'short' | 'over' | null {
  const whole = cellOf(total);
  if (whole === undefined || whole.count === null) return null;
  let sum = 0;
  let slack = slackOf(whole);
  for (const part of parts) {
    const cell = cellOf(part);
    if (cell === undefined || cell.count === null) return null;
    sum += cell.count;
    slack += slackOf(cell);
  }
  if (Math.abs(sum - whole.count) <= slack) return 'holds';
  return sum < whole.count ? 'short' : 'over';
}

/** Counts, for every kind of sum, how the sums that can be checked come out. */
export function judgeSums(
  sums: readonly Sum[],
  cellOf: (key: string) => CountCell | undefined,
): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, { holds: number; short: number; over: number }>();
  for (const sum of sums) {
    const verdict = verdicts.get(sum.kind) ?? { holds: 0, short: 0, over: 0 };
    const outcome = outcomeOf(sum, cellOf);
    if (outcome !== null) verdict[outcome] += 1;
    verdicts.set(sum.kind, verdict);
  }
  return verdicts;
}

function slackOf({ rounded }: CountCell): number {
  return rounded === null ? 0 : rounded.agreeing ? rounded.base - 1 : rounded.base / 2;
}
