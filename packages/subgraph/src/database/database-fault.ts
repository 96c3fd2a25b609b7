/** One thing that stops the database from being used, said so that a person can act on it. */
export interface DatabaseIssue {
  /** Upper-case name from the errors table in this folder's README, e.g. `FOLDER_UNREACHABLE`. */
  readonly code: string;
  /** The folder, file, role, table or setting concerned. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly whatToDo: string;
}

/** Thrown when the database cannot be used as asked; holds every issue found, not just the first. */
export class DatabaseFault extends Error {
  /** The first issue's code. */
  readonly code: string;
  readonly issues: readonly DatabaseIssue[];

  constructor(issues: readonly [DatabaseIssue, ...DatabaseIssue[]], cause?: unknown) {
    super(
      issues
        .map(
          (one) => `${one.code} ${one.path}: found ${one.found}; expected ${one.expected}. ${one.whatToDo}`,
        )
        .join('\n'),
      cause === undefined ? undefined : { cause },
    );
    this.name = 'DatabaseFault';
    this.code = issues[0].code;
    this.issues = issues;
  }
}

/** Throws one {@link DatabaseFault} with all issues, or does nothing when there are none. */
export const refuse = (issues: readonly DatabaseIssue[], cause?: unknown): void => {
  const [first, ...rest] = issues;
  if (first) throw new DatabaseFault([first, ...rest], cause);
};
