import { compareDates } from './day-arithmetic.ts';
import type { IsoDate } from './iso-date.ts';

/** What kind of stretch of time a figure covers. Financial years start on 1 April, academic years on 1 September. */
export type PeriodKind =
  'day' | 'month' | 'quarter' | 'calendar-year' | 'financial-year' | 'academic-year' | 'custom';

/** A stretch of time; both days belong to it. A point in time is a period of kind `day`. */
export interface Period {
  readonly kind: PeriodKind;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
}

/**
 * Whether a day lies in a period; the first and the last day do.
 *
 * @example
 * periodContains(monthPeriod('2022-08'), '2022-08-31'); // => true
 */
export function periodContains(period: Period, date: IsoDate): boolean {
  return period.startDate <= date && date <= period.endDate;
}

/**
 * Orders periods by their last day, then by their first day: the one that reaches furthest comes last.
 *
 * @example
 * comparePeriods(monthPeriod('2022-07'), monthPeriod('2022-08')); // => -1
 */
export function comparePeriods(a: Period, b: Period): number {
  return compareDates(a.endDate, b.endDate) || compareDates(a.startDate, b.startDate);
}

/**
 * Whether two periods are of the same kind and cover the same days.
 *
 * @example
 * samePeriod(monthPeriod('2022-08'), monthPeriod('2022-08')); // => true
 */
export function samePeriod(a: Period, b: Period): boolean {
  return a.kind === b.kind && comparePeriods(a, b) === 0;
}
