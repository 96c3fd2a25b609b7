import {
  addMonths,
  Defect,
  endOfMonth,
  financialYear,
  monthPeriod,
  samePeriod,
  type Period,
} from '@golden-thread/outcomes';
import type { CellTable } from './cell-table.ts';

/**
 * The periods whose cells make up a period: all its months for what happens in a period, the last month for how things stood at its end.
 * What is told of a year from 1 April alone has no smaller part.
 *
 * @throws Defect `PERIOD_NOT_OF_MONTHS`, when the period is not of whole months, or, for what is told of a year, no such year: its difference from one that is could be one child.
 */
export function basicPeriods(period: Period, over: CellTable['over']): readonly Period[] {
  const { startDate, endDate } = period;
  if (!startDate.endsWith('-01') || endOfMonth(endDate) !== endDate || endDate < startDate) {
    throw new Defect('PERIOD_NOT_OF_MONTHS', 'Counts that are protected are of whole months.');
  }
  if (over === 'collection-year') {
    if (!isCollectionYear(period)) {
      throw new Defect('PERIOD_NOT_OF_MONTHS', 'These counts are told of a year from 1 April alone.');
    }
    return [period];
  }
  const last = endDate.slice(0, 7);
  if (over === 'day') return [monthPeriod(last)];
  const months: Period[] = [];
  for (let month = startDate; month <= endDate; month = addMonths(month, 1))
    months.push(monthPeriod(month.slice(0, 7)));
  return months;
}

/** Whether a period is a year from 1 April. */
export function isCollectionYear(period: Period): boolean {
  return samePeriod(period, financialYear(Number(period.startDate.slice(0, 4))));
}
