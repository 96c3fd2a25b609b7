import { endOfMonth, type Issue } from '@golden-thread/outcomes';
import { monthOver } from '../registers/month-over.ts';
import type { RegisterRule } from '../registers/register-rule.ts';

/**
 * An actual is of a line of its fund, of a month that is over and in which the fund stood. A fund the recorder may not read is told as
 * unknown by the reference itself, and nothing more is said of it here.
 */
export const fundActualRule: RegisterRule<'fund-actual'> = ({ fundId, lineId, month }, standing) => {
  const fund = standing.entries('pooled-fund').find(({ id }) => id === fundId)?.content;
  if (fund === undefined) return [];
  const issues: Issue[] = [];
  const lines = fund.lines.map(({ id }) => id);
  if (lineId === null ? lines.length > 0 : !lines.includes(lineId)) {
    issues.push({
      code: 'UNKNOWN_LINE',
      path: 'lineId',
      found: lineId === null ? 'null' : `"${lineId}"`,
      expected: lines.length === 0 ? 'null: the fund is not kept by line' : `one of ${lines.join(', ')}`,
      whatToDo: 'Name the line of the fund that spent it.',
    });
  }
  const firstDay = `${month}-01`;
  const lastDay = endOfMonth(firstDay);
  issues.push(
    ...monthOver(
      month,
      standing.today,
      'Record it when the month is over; a forecast is worked out and never recorded.',
    ),
  );
  if ((fund.startDate ?? '') > lastDay || (fund.endDate !== null && fund.endDate < firstDay)) {
    issues.push({
      code: 'OUTSIDE_THE_FUND',
      path: 'month',
      found: `"${month}"`,
      expected: `a month of the fund, which runs from ${fund.startDate ?? 'an unknown day'} to ${fund.endDate ?? 'today'}`,
      whatToDo: 'Correct the month, or the days of the fund.',
    });
  }
  return issues;
};
