import { after } from './join-load-histories.ts';

/** What is known of some months of the year being higher than others. */
export interface CalendarEffects {
  /** By month of the year, `01` to `12`: how many times the level it is; null where they are not told apart. */
  readonly factors: ReadonlyMap<string, number> | null;
  /** The values with the effect taken out; as they are where there is none. */
  readonly without: readonly number[];
  /** Whether they are told apart and why, as a sentence. */
  readonly because: string;
}

/** Three years: two to tell effects from, and one to try them on. */
const FEWEST = 36;
const YEAR = 12;

/** How much smaller the error must get by telling months apart: less is as likely chance. */
const WORTH = 0.95;

/** A month of the year below this share of the level leaves nothing to divide by. */
const LOWEST = 0.1;

/**
 * Tells months of the year apart where it would have made the last twelve months better foretold, from those before alone: each the
 * level of the year before, or that level times its factor.
 *
 * @param lastMonth - of the values, as `2024-12`.
 *
 * @source Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, section 3.4: classical decomposition
 */
export function calendarEffects(values: readonly number[], lastMonth: string): CalendarEffects {
  const not = (because: string) => ({ factors: null, without: values, because });
  if (values.length < FEWEST) {
    return not(
      `Months of school holidays are not told apart: it takes ${FEWEST} known months in a row, and there are ${values.length}.`,
    );
  }
  const seen = values.slice(0, -YEAR);
  const tried = factorsOf(seen, after(lastMonth, -YEAR));
  const factors = factorsOf(values, lastMonth);
  if (tried === null || factors === null) {
    return not('Months of school holidays are not told apart: a month of the year is near zero.');
  }
  const held = values.slice(-YEAR);
  const level = meanOf(seen.slice(-YEAR));
  const plain = meanOf(held.map((value) => Math.abs(value - level)));
  const apart = meanOf(
    held.map((value, at) => Math.abs(value - level * factorOf(tried, after(lastMonth, at + 1 - YEAR)))),
  );
  if (!(apart < WORTH * plain)) {
    return not(
      'Months of school holidays are not told apart: it would not have foretold the last twelve months better.',
    );
  }
  return {
    factors,
    without: divided(values, lastMonth, factors),
    because:
      'Months of the year are told apart, since it would have foretold the last twelve months better; the error is that of the series without the effect.',
  };
}

/** What each month of the year is to the mean of the twelve months about it; null where that leaves nothing to divide by. */
function factorsOf(values: readonly number[], lastMonth: string): ReadonlyMap<string, number> | null {
  const ratios = new Map<string, number[]>();
  for (let at = YEAR / 2; at < values.length - YEAR / 2; at += 1) {
    const about = values.slice(at - YEAR / 2, at + YEAR / 2 + 1);
    const ends = (about[0] as number) + (about.at(-1) as number);
    const level = (about.reduce((sum, value) => sum + value, 0) - ends / 2) / YEAR;
    const month = monthOfYear(lastMonth, at + 1 - values.length);
    ratios.set(month, [...(ratios.get(month) ?? []), level === 0 ? 0 : (values[at] as number) / level]);
  }
  const means = [...ratios].map(([month, each]) => [month, meanOf(each)] as const);
  const all = meanOf(means.map(([, mean]) => mean));
  return means.some(([, mean]) => mean < LOWEST)
    ? null
    : new Map(means.map(([month, mean]) => [month, mean / all]));
}

function divided(
  values: readonly number[],
  lastMonth: string,
  factors: ReadonlyMap<string, number>,
): readonly number[] {
  return values.map((value, at) => value / factorOf(factors, after(lastMonth, at + 1 - values.length)));
}

function factorOf(factors: ReadonlyMap<string, number>, month: string): number {
  return factors.get(month.slice(5)) as number;
}

function monthOfYear(lastMonth: string, months: number): string {
  return after(lastMonth, months).slice(5);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
