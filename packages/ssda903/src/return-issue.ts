import { returnIssue as issueAt } from '@golden-thread/return-files';
import type { Finding as FindingInReturn, ReturnIssue as IssueOfReturn } from '@golden-thread/return-files';

/** What is wrong at a place: the parts of an issue that do not say where. */
export interface Finding extends FindingInReturn {
  /** The number of the Department's validation rule, where it has one. */
  readonly rule: string | null;
}

/** Something wrong in a return: an issue that names its file, and the row and column where there is one. It never quotes a cell. */
export interface ReturnIssue extends IssueOfReturn {
  /** The number of the Department's validation rule, where it has one. */
  readonly rule: string | null;
}

/** Told of every issue, as it is found. */
export type OnReturnIssue = (issue: ReturnIssue) => void;

/** A finding at its place. */
export function returnIssue(file: string, row: number | null, finding: Finding): ReturnIssue {
  return { ...issueAt(file, row, finding), rule: finding.rule };
}

/** What any return can have wrong, as an issue of this one: the Department has no rule for it. */
export function withoutRule(issue: IssueOfReturn): ReturnIssue {
  return { ...issue, rule: null };
}
