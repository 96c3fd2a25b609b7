/** How an indicator stands against its target. `not-rated` always says why. */
export type AssessmentStatus = 'met' | 'on-track' | 'off-track' | 'not-rated';

/** A verdict on an indicator as at a day, with what it rests on. */
export interface Assessment {
  readonly status: AssessmentStatus;
  /** Sentences a reader can check, at least one. */
  readonly reasons: readonly string[];
}
