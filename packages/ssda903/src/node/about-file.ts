import { returnIssue } from '../return-issue.ts';
import type { ReturnIssue } from '../return-issue.ts';

/** An issue of a whole file, or of files together, for which the Department has no rule. */
export function aboutFile(
  file: string,
  code: string,
  found: string,
  expected: string,
  whatToDo: string,
): ReturnIssue {
  return returnIssue(file, null, { code, rule: null, column: null, found, expected, whatToDo });
}
