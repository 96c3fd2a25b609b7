import {
  academicYear,
  calendarYear,
  customPeriod,
  dayPeriod,
  financialYear,
  monthPeriod,
} from '@golden-thread/outcomes';
import type { Period } from '@golden-thread/outcomes';
import { readYearLabel } from './year-label.ts';
import type { YearKind } from './year-kind.ts';

const yearEnding: Readonly<Record<Exclude<YearKind, 'month'>, (year: number) => Period>> = {
  'calendar-year': calendarYear,
  'financial-year': (year) => financialYear(year - 1),
  'academic-year': (year) => academicYear(year - 1),
  'at-31-march': (year) => dayPeriod(`${year}-03-31`),
  january: (year) => monthPeriod(`${year}-01`),
  'at-30-june': (year) => dayPeriod(`${year}-06-30`),
  'at-30-september': (year) => dayPeriod(`${year}-09-30`),
};

/**
 * The period a year label of a table stands for. A single year names the one the twelve months end in: an academic `2024` is
 * 2023/24. Several years are one stretch from the first to the last. Null when the label is no year.
 *
 * @example
 * periodOfYearLabel('2024', 'academic-year')?.startDate; // => '2023-09-01'
 *
 * @example
 * periodOfYearLabel('2013/14-15/16', 'financial-year')?.endDate; // => '2016-03-31'
 */
export function periodOfYearLabel(label: string, kind: YearKind): Period | null {
  if (kind === 'month') return /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(label) ? monthPeriod(label) : null;
  const years = readYearLabel(label);
  if (years === null) return null;
  const { firstYear, lastYear, written } = years;
  if (written === 'one-year') return yearEnding[kind](lastYear);
  // `2016-17` is one year that starts in 2016, unless years are calendar years: then it is two of them.
  if (kind === 'calendar-year') return customPeriod(`${firstYear}-01-01`, `${lastYear}-12-31`);
  if (written === 'two-years' && lastYear - firstYear === 1) return yearEnding[kind](lastYear);
  return kind === 'financial-year' || kind === 'academic-year'
    ? customPeriod(yearEnding[kind](firstYear + 1).startDate, yearEnding[kind](lastYear).endDate)
    : null;
}
