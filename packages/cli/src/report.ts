import type { ExitStatus } from './exit-status.ts';

/** What a command has to say: once for people, once for machines, and how it ended. */
export interface Report {
  readonly status: ExitStatus;
  readonly text: string;
  /** The documented shape of `--json`. */
  readonly json: unknown;
}
