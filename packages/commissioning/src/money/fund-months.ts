import { endOfMonth, type IsoDate } from '@golden-thread/outcomes';
import type { PooledFund } from './pooled-fund.ts';

/** A month of a fund in a financial year. */
export interface FundMonthSpan {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly lastDay: IsoDate;
  /** Its place in the year, 0 for April. */
  readonly place: number;
}

/**
 * The twelve months of a financial year, April first.
 *
 * @example
 * monthsOfYear(2026)[11]?.month; // => '2027-03'
 */
export function monthsOfYear(startYear: number): readonly FundMonthSpan[] {
  return Array.from({ length: 12 }, (_, place) => {
    const number = ((place + 3) % 12) + 1;
    const month = `${startYear + (place > 8 ? 1 : 0)}-${String(number).padStart(2, '0')}`;
    return { month, lastDay: endOfMonth(`${month}-01`), place };
  });
}

/** Whether a fund stood on any day of a month. */
export function standsIn(
  { startDate, endDate }: Pick<PooledFund, 'startDate' | 'endDate'>,
  { month, lastDay }: FundMonthSpan,
): boolean {
  return (startDate === null || startDate <= lastDay) && (endDate === null || `${month}-01` <= endDate);
}
