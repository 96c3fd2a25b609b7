import { returnIssue } from './return-issue.ts';
import type { ReturnIssue } from './return-issue.ts';

const issue = (place: string, code: string, found: string, expected: string, whatToDo: string) =>
  returnIssue(place, null, { code, column: null, found, expected, whatToDo });

/**
 * What can be wrong with keeping any return, besides what reading it tells. Every store says it in these words.
 *
 * @example
 * keepIssues.otherKey('2025-1').code; // => 'OTHER_KEY'
 */
export const keepIssues = {
  areaUnknown: (): ReturnIssue =>
    issue(
      'area',
      'AREA_UNKNOWN',
      'no such area in this installation',
      'an area that is served here',
      'Check the code, and that DATA_DIR or DATABASE_URL is that of the product. Start it once with the area’s folder, and import again.',
    ),
  otherKey: (returnId: string): ReturnIssue =>
    issue(
      'key',
      'OTHER_KEY',
      `another key than return ${returnId} was read with`,
      'the key of the area’s returns',
      'Give the key file used before: under another key no child is found again in an earlier return. Where it is lost, say so with --other-key.',
    ),
  fileChanged: (file: string): ReturnIssue =>
    issue(
      file,
      'FILE_CHANGED',
      'a file that changed while it was read',
      'a file that nothing writes to',
      'Wait until the export has ended, and import again.',
    ),
};
