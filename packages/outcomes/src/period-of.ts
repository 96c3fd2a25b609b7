import { addMonths, endOfMonth } from './day-arithmetic.ts';
import { Defect } from './defect.ts';
import { isoDate } from './iso-date.ts';
import type { IsoDate } from './iso-date.ts';
import type { Period } from './period.ts';

/**
 * A point in time, such as a count on 31 March.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 *
 * @example
 * dayPeriod('2022-03-31').endDate; // => '2022-03-31'
 */
export function dayPeriod(date: IsoDate): Period {
  return { kind: 'day', startDate: isoDate(date), endDate: date };
}

/**
 * A calendar month, from its name as `YYYY-MM`.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 *
 * @example
 * monthPeriod('2022-02').endDate; // => '2022-02-28'
 */
export function monthPeriod(yearAndMonth: string): Period {
  const startDate = isoDate(`${yearAndMonth}-01`);
  return { kind: 'month', startDate, endDate: endOfMonth(startDate) };
}

/**
 * Three months from the named one as `YYYY-MM`. Quarters are named by their first month because "quarter 1" means
 * January to some and April to others.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `NOT_A_QUARTER` unless it starts in January, April, July or October.
 *
 * @example
 * quarterPeriod('2022-04').endDate; // => '2022-06-30'
 */
export function quarterPeriod(firstYearAndMonth: string): Period {
  const startDate = isoDate(`${firstYearAndMonth}-01`);
  if (Number(startDate.slice(5, 7)) % 3 !== 1) {
    throw new Defect(
      'NOT_A_QUARTER',
      `A quarter starts in January, April, July or October, not ${firstYearAndMonth}.`,
    );
  }
  return { kind: 'quarter', startDate, endDate: endOfMonth(addMonths(startDate, 2)) };
}

/**
 * 1 January to 31 December.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY` or `DAY_OUT_OF_RANGE` outside the years 0001 to 9998.
 *
 * @example
 * calendarYear(2022).endDate; // => '2022-12-31'
 */
export function calendarYear(year: number): Period {
  return yearFrom('calendar-year', year, '01');
}

/**
 * 1 April to 31 March, named by the year it starts in.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY` or `DAY_OUT_OF_RANGE` outside the years 0001 to 9998.
 *
 * @example
 * financialYear(2021).endDate; // => '2022-03-31'
 */
export function financialYear(startYear: number): Period {
  return yearFrom('financial-year', startYear, '04');
}

/**
 * 1 September to 31 August, named by the year it starts in.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY` or `DAY_OUT_OF_RANGE` outside the years 0001 to 9998.
 *
 * @example
 * academicYear(2021).endDate; // => '2022-08-31'
 */
export function academicYear(startYear: number): Period {
  return yearFrom('academic-year', startYear, '09');
}

/**
 * Any stretch of days; both belong to it.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `PERIOD_ENDS_BEFORE_IT_STARTS`.
 *
 * @example
 * customPeriod('2021-07-01', '2022-08-31').kind; // => 'custom'
 */
export function customPeriod(startDate: IsoDate, endDate: IsoDate): Period {
  if (isoDate(endDate) < isoDate(startDate)) {
    throw new Defect('PERIOD_ENDS_BEFORE_IT_STARTS', `A period from ${startDate} cannot end on ${endDate}.`);
  }
  return { kind: 'custom', startDate, endDate };
}

/**
 * The year of a kind that a day falls in.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 *
 * @example
 * yearContaining('financial-year', '2022-02-01').startDate; // => '2021-04-01'
 */
export function yearContaining(
  kind: 'calendar-year' | 'financial-year' | 'academic-year',
  date: IsoDate,
): Period {
  const firstMonth = { 'calendar-year': '01', 'financial-year': '04', 'academic-year': '09' }[kind];
  const year = Number(isoDate(date).slice(0, 4)) - (date.slice(5, 7) < firstMonth ? 1 : 0);
  return yearFrom(kind, year, firstMonth);
}

function yearFrom(kind: Period['kind'], year: number, firstMonth: string): Period {
  const startDate = isoDate(`${String(year).padStart(4, '0')}-${firstMonth}-01`);
  return { kind, startDate, endDate: endOfMonth(addMonths(startDate, 11)) };
}
