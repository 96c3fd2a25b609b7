import type { ExitStatus } from './exit-status.ts';

/** What a command has to say: once for people, once for machines, and how it ended. */
export interface Report {
  readonly status: ExitStatus;
  readonly text: string;
  /** Whether the text is a table to be kept in a file: nothing in it is then changed, unless a terminal is to show it. */
  readonly isTable?: boolean;
  /** The documented shape of `--json`. */
  readonly json: unknown;
}
