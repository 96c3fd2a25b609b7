import type { Issue } from '@golden-thread/outcomes';

/** What the caller got wrong, in parts that a script can read. */
export interface WrongUseDetails {
  /** Stable, in capitals, e.g. `AREA_NOT_FOUND`. */
  readonly code: string;
  readonly message: string;
  readonly found: string;
  readonly expected: string;
  readonly whatToDo: string;
  /** Everything that is wrong, when it is more than one thing. */
  readonly issues?: readonly Issue[];
}

/** Thrown when the command cannot start because of how it was called: exit status 2. */
export class WrongUse extends Error {
  readonly details: WrongUseDetails;

  constructor(details: WrongUseDetails) {
    super(details.message);
    this.name = 'WrongUse';
    this.details = details;
  }
}
