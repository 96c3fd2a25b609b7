import type { ClockCase } from '../clocks/clock-case.ts';
import type { LeftOut } from '../measures/measure-result.ts';

/** A clock that records speak of, and which record speaks of it. */
export interface ClockCaseOfRecord {
  /** The key of the record and the clock, such as `r/requests/1:final-plan`: no other case has it. */
  readonly caseKey: string;
  readonly recordKey: string;
  /** The team it is with, by its short name; null where the records do not say. */
  readonly team: string | null;
  /** False where the records say that it is over, be it on a day not known: such a case falls due no more. */
  readonly mayBeOpen: boolean;
  readonly given: ClockCase;
  /** How the records were read where they leave something open, as sentences. */
  readonly remarks: readonly string[];
}

/** The clocks that records speak of, and what cannot be told from them. */
export interface ClockCases {
  /** In the order of the records: requests, then advice, then plans. */
  readonly cases: readonly ClockCaseOfRecord[];
  /** Records of which a clock cannot be made, and why; nothing is made up for them. */
  readonly untold: readonly LeftOut[];
}
