import { addDays, addMonths, endOfMonth } from './day-arithmetic.ts';
import type { IsoDate } from './iso-date.ts';
import type { Period, PeriodKind } from './period.ts';

/** How many months a period of a kind is long; null where the kind has no fixed length. */
const monthsLong: Readonly<Record<PeriodKind, number | null>> = {
  day: null,
  month: 1,
  quarter: 3,
  'calendar-year': 12,
  'financial-year': 12,
  'academic-year': 12,
  custom: null,
};

/**
 * The period of the same kind just before. A day has one only where it is said how often it is counted: the count of 30 June
 * follows that of 31 March in a quarterly count. Null where none can be told.
 *
 * @param frequency - how often a point in time is counted; not looked at for other kinds.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`, or `DAY_OUT_OF_RANGE` before the year 0001.
 *
 * @example
 * periodBefore(quarterPeriod('2022-01'))?.startDate; // => '2021-10-01'
 */
export function periodBefore(period: Period, frequency: PeriodKind | null = null): Period | null {
  if (period.kind === 'day' && frequency === 'day') return movedDay(period, (date) => addDays(date, -1));
  const months = monthsLong[period.kind === 'day' && frequency !== null ? frequency : period.kind];
  return months === null ? null : movedByMonths(period, -months);
}

/**
 * The same period a year earlier, so that a season is held against its like: the same month, quarter, year or day. The last day of
 * a month stays the last day of its month.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`, or `DAY_OUT_OF_RANGE` before the year 0001.
 *
 * @example
 * samePeriodLastYear(monthPeriod('2024-02')).endDate; // => '2023-02-28'
 */
export function samePeriodLastYear(period: Period): Period {
  return movedByMonths(period, -12);
}

function movedByMonths(period: Period, months: number): Period {
  const move = (date: IsoDate): IsoDate =>
    date === endOfMonth(date) ? endOfMonth(addMonths(date, months)) : addMonths(date, months);
  if (period.kind === 'day') return movedDay(period, move);
  return { kind: period.kind, startDate: addMonths(period.startDate, months), endDate: move(period.endDate) };
}

function movedDay({ kind, startDate }: Period, move: (date: IsoDate) => IsoDate): Period {
  const date = move(startDate);
  return { kind, startDate: date, endDate: date };
}
