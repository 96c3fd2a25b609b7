import type { TableIssue } from '../table-issue.ts';

/** A table that cannot be read as it is, thrown where the caller gave nobody to tell of issues. */
export class TableUnreadable extends Error {
  readonly code = 'TABLE_UNREADABLE';
  readonly issues: readonly TableIssue[];

  constructor(issues: readonly TableIssue[]) {
    super(
      issues.map(({ path, found, expected }) => `${path}: found ${found}, expected ${expected}`).join('; '),
    );
    this.name = 'TableUnreadable';
    this.issues = issues;
  }
}

/** Throws an issue: what a reader does by default. */
export function throwIssue(issue: TableIssue): never {
  throw new TableUnreadable([issue]);
}
