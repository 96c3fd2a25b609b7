import { returnIssue } from '@golden-thread/return-files';
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
  areaUnknown: (): ReturnIssue =>
    issue(
      'area',
      null,
      'AREA_UNKNOWN',
      'no such area in this installation',
      'an area that is served here',
      'Check the code, and that DATA_DIR or DATABASE_URL is that of the product. Start it once with the area’s folder, and import again.',
    ),
  otherKey: (returnId: string): ReturnIssue =>
    issue(
      'key',
      null,
      'OTHER_KEY',
      `another key than return ${returnId} was read with`,
      'the key of the area’s returns',
      'Give the key file used before: under another key no child is found again in an earlier return. Where it is lost, say so with --other-key.',
    ),
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
