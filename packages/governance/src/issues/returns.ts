import type { Issue } from '@golden-thread/outcomes';
import type { Proceedings } from '../proceedings.ts';
import type { Return } from '../return.ts';
import { span } from './dates-out-of-order.ts';

/**
 * What is wrong with returns: `RHYTHM_CANNOT_RUN` when one recurs every 0 months, or has no day or no whole number of
 * working days to be counted from; `DATES_OUT_OF_ORDER` when it ends before it begins.
 */
export function returnIssues({ returns }: Proceedings): readonly Issue[] {
  return returns.flatMap(({ due }, index) => [
    ...cannotRun(due, `returns[${index}].due`),
    ...(due.kind === 'recurring' ? span(`returns[${index}].due.lastDate`, due.firstDate, due.lastDate) : []),
  ]);
}

function cannotRun(due: Return['due'], path: string): readonly Issue[] {
  if (due.kind === 'day') return [];
  if (due.kind === 'recurring') {
    return isCount(due.everyMonths)
      ? []
      : [issue(`${path}.everyMonths`, String(due.everyMonths), 'a whole number of months, 1 or more')];
  }
  const issues: Issue[] = [];
  if (!isCount(due.workingDays)) {
    const expected = 'a whole number of working days, 1 or more';
    issues.push(issue(`${path}.workingDays`, String(due.workingDays), expected));
  }
  if (due.kind === 'after-days' && due.dates.length === 0)
    issues.push(issue(`${path}.dates`, 'no day', 'one day or more'));
  return issues;
}

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 1;
}

function issue(path: string, found: string, expected: string): Issue {
  return { code: 'RHYTHM_CANNOT_RUN', path, found, expected, whatToDo: `Write ${expected}.` };
}
