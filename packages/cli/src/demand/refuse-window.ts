import type { Issue } from '@golden-thread/outcomes';
import { refuseAll } from '../projection/refuse-all.ts';
import type { DemandAsked } from './given-demand.ts';
import type { ReturnsRead } from './read-returns.ts';

/**
 * Refuses days that the returns do not tell of: a window outside them would give rates of nothing, and a day after them has no stock.
 *
 * @throws WrongUse `OUTSIDE_THE_RETURNS`.
 */
export function refuseWindow(
  {
    referenceFromDate,
    referenceToDate,
    fromDate,
  }: Pick<DemandAsked, 'referenceFromDate' | 'referenceToDate' | 'fromDate'>,
  { dataFromDate, dataToDate }: Pick<ReturnsRead, 'dataFromDate' | 'dataToDate'>,
): void {
  const outside = (day: string): boolean => day < dataFromDate || day > dataToDate;
  const issue = (path: string, day: string): readonly Issue[] =>
    outside(day)
      ? [
          {
            code: 'OUTSIDE_THE_RETURNS',
            path,
            found: day,
            expected: `a day from ${dataFromDate} to ${dataToDate}, which the returns given tell of`,
            whatToDo: 'Give a day within, or the returns of the years meant.',
          },
        ]
      : [];
  const issues = [
    ...issue('--reference', referenceFromDate),
    ...issue('--reference', referenceToDate),
    ...(fromDate === referenceToDate ? [] : issue('--from', fromDate)),
  ];
  if (issues.length > 0) refuseAll(issues, 'The returns given do not tell of that.');
}
