import { keepIssues as keepAny, returnIssue } from '@golden-thread/return-files';
import type { ReturnIssue } from '@golden-thread/return-files';
import type { CaseworkTable } from './casework/casework-row.ts';

const issue = (
  place: string,
  row: number | null,
  code: string,
  found: string,
  expected: string,
  whatToDo: string,
) => returnIssue(place, row, { code, column: null, found, expected, whatToDo });

/**
 * What can be wrong with keeping a return, besides what reading it tells. Every store says it in these words.
 *
 * @example
 * keepIssues.unmatched('advice', 7).path; // => 'row 7'
 */
export const keepIssues = {
  areaUnknown: keepAny.areaUnknown,
  otherKey: keepAny.otherKey,
  unmatched: (table: CaseworkTable, row: number): ReturnIssue =>
    issue(
      table,
      row,
      'CASEWORK_UNMATCHED',
      'a child, or a request received on a day, that the return does not tell of',
      'a request of the return, by number and day received',
      'Correct the number or the day; leave the row out where the return rightly does not tell of the request.',
    ),
  ambiguous: (table: CaseworkTable, row: number): ReturnIssue =>
    issue(
      table,
      row,
      'CASEWORK_AMBIGUOUS',
      'a child with more than one request received on that day',
      'one request',
      'Look whether the return has the request twice.',
    ),
};
