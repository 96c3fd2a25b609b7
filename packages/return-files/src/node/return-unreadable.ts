import { returnIssue } from '../return-issue.ts';
import type { ReturnIssue } from '../return-issue.ts';

/** A file that cannot be read any further. Thrown inside the reader; whoever reads is told the issue. */
export class ReturnUnreadable extends Error {
  readonly issue: ReturnIssue;

  constructor(file: string, code: string, found: string, expected: string, whatToDo: string, row?: number) {
    super(`${file}: found ${found}, expected ${expected}`);
    this.name = 'ReturnUnreadable';
    this.issue = returnIssue(file, row ?? null, { code, column: null, found, expected, whatToDo });
  }
}
