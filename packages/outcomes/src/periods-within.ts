import { addMonths } from './day-arithmetic.ts';
import { calendarYear, financialYear, monthPeriod, quarterPeriod } from './period-of.ts';
import type { Period } from './period.ts';

/** How many months each kind has, and in which month of the year the first one begins, counted from 0. */
const lengths = {
  month: { months: 1, first: 0, from: monthPeriod },
  quarter: { months: 3, first: 0, from: quarterPeriod },
  'calendar-year': { months: 12, first: 0, from: (first: string) => calendarYear(Number(first.slice(0, 4))) },
  'financial-year': {
    months: 12,
    first: 3,
    from: (first: string) => financialYear(Number(first.slice(0, 4))),
  },
} as const;

/**
 * The months, quarters from January, calendar years or years from 1 April that lie in a time from beginning to end, in order.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `DAY_OUT_OF_RANGE` for a time that reaches the year 9999.
 *
 * @example
 * import { customPeriod, periodsWithin } from '@golden-thread/outcomes';
 * periodsWithin(customPeriod('2024-01-15', '2024-03-31'), 'month').length; // => 2
 * @example
 * import { customPeriod, periodsWithin } from '@golden-thread/outcomes';
 * periodsWithin(customPeriod('2021-01-01', '2023-12-31'), 'financial-year').map(({ endDate }) => endDate); // => ['2022-03-31', '2023-03-31']
 */
export function periodsWithin(time: Period, kind: keyof typeof lengths): readonly Period[] {
  const { first, from, months } = lengths[kind];
  const monthsIn = (Number(time.startDate.slice(5, 7)) - 1 - first + 12) % months;
  const periods: Period[] = [];
  // Where a period has begun before the time, the next one is the first: the one before need not be in the calendar.
  const ahead = monthsIn === 0 ? 0 : months - monthsIn;
  let period = from(addMonths(`${time.startDate.slice(0, 7)}-01`, ahead).slice(0, 7));
  while (period.endDate <= time.endDate) {
    if (period.startDate >= time.startDate) periods.push(period);
    period = from(addMonths(period.startDate, months).slice(0, 7));
  }
  return periods;
}
