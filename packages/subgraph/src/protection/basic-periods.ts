import { addMonths, Defect, endOfMonth, monthPeriod, type Period } from '@golden-thread/outcomes';
import type { CellTable } from './cell-table.ts';

/**
 * The months whose cells make up a period: all of them for what happens in a period, the last for how things stood at its end.
 *
 * @throws Defect `PERIOD_NOT_OF_MONTHS`, when the period is not of whole months: its difference from one that is could be one child.
 */
export function basicPeriods(period: Period, over: CellTable['over']): readonly Period[] {
  const { startDate, endDate } = period;
  if (!startDate.endsWith('-01') || endOfMonth(endDate) !== endDate || endDate < startDate) {
    throw new Defect('PERIOD_NOT_OF_MONTHS', 'Counts that are protected are of whole months.');
  }
  const last = endDate.slice(0, 7);
  if (over === 'day') return [monthPeriod(last)];
  const months: Period[] = [];
  for (let month = startDate; month <= endDate; month = addMonths(month, 1))
    months.push(monthPeriod(month.slice(0, 7)));
  return months;
}
