import type { FundMonthSpan } from './fund-months.ts';
import type { FundLineYear } from './fund-year.ts';
import { roundedRatio } from './rounded-ratio.ts';
import { spreadEvenly } from './spread-evenly.ts';

/** What is known of a line in a year. */
export interface LineFacts {
  readonly lineId: string | null;
  /** Whether the fund lists it: what was recorded of another line is counted, and nothing more is expected of it. */
  readonly listed: boolean;
  readonly budgetPence: number | null;
  /** Pence by month, as far as known. */
  readonly known: ReadonlyMap<string, number>;
}

/** A line over a year, with what each month will have cost by the straight line. */
export interface LineForecast {
  readonly line: FundLineYear;
  /** Null where no month is known. */
  readonly byMonth: ReadonlyMap<string, number> | null;
}

/**
 * A line over the months of its fund. The straight line: the mean of the months that are known, for every month of the fund in the year;
 * what is left of it is spread evenly over the months that are not known. A month that is over and missing counts as one that is not
 * known, never as 0.
 */
export function lineForecast(
  { lineId, listed, budgetPence, known }: LineFacts,
  months: readonly FundMonthSpan[],
  asOf: string,
): LineForecast {
  const sum = [...known.values()].reduce((all, amount) => all + amount, 0);
  const open = listed ? months.filter(({ month }) => !known.has(month)) : [];
  const forecast =
    known.size === 0
      ? null
      : open.length === 0
        ? sum
        : roundedRatio(sum, known.size + open.length, known.size);
  return {
    line: {
      lineId,
      budgetPence,
      toDatePence: known.size === 0 ? null : sum,
      missingMonths: open.filter(({ lastDay }) => lastDay <= asOf).map(({ month }) => month),
      forecastPence: forecast,
      variancePence: forecast === null || budgetPence === null ? null : forecast - budgetPence,
    },
    byMonth: forecast === null ? null : filled(known, open, forecast - sum),
  };
}

function filled(
  known: ReadonlyMap<string, number>,
  open: readonly FundMonthSpan[],
  left: number,
): ReadonlyMap<string, number> {
  const amounts = spreadEvenly(left, open.length);
  return new Map([...known, ...open.map(({ month }, index) => [month, amounts[index]!] as const)]);
}
