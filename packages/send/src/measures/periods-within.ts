import { addMonths, calendarYear, monthPeriod, quarterPeriod } from '@golden-thread/outcomes';
import type { Period } from '@golden-thread/outcomes';

const lengths = {
  month: { months: 1, from: monthPeriod },
  quarter: { months: 3, from: quarterPeriod },
  'calendar-year': { months: 12, from: (first: string) => calendarYear(Number(first.slice(0, 4))) },
} as const;

/**
 * The months, quarters from January, or calendar years that lie in a time from beginning to end, in order.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `DAY_OUT_OF_RANGE` for a time that reaches the year 9999.
 *
 * @example
 * import { customPeriod } from '@golden-thread/outcomes';
 * import { periodsWithin } from '@golden-thread/send/measures';
 * periodsWithin(customPeriod('2024-01-15', '2024-03-31'), 'month').length; // => 2
 */
export function periodsWithin(time: Period, kind: keyof typeof lengths): readonly Period[] {
  const { months, from } = lengths[kind];
  const monthsIn = (Number(time.startDate.slice(5, 7)) - 1) % months;
  const periods: Period[] = [];
  let period = from(addMonths(`${time.startDate.slice(0, 7)}-01`, -monthsIn).slice(0, 7));
  while (period.endDate <= time.endDate) {
    if (period.startDate >= time.startDate) periods.push(period);
    period = from(addMonths(period.startDate, months).slice(0, 7));
  }
  return periods;
}
