import type { DemandAdjustment } from '@golden-thread/sufficiency/scenarios';

/** Who recorded something, by role and posts, never by name. */
export interface ScenarioRecorder {
  readonly subject: string;
  readonly role: string;
  readonly postIds: readonly string[];
  readonly bodyIds: readonly string[];
}

/** One thing recorded about a scenario: that it was saved, anew or for the first time, or that it was withdrawn. */
export interface ScenarioRecord {
  readonly id: string;
  readonly scenarioId: string;
  /** Counts the records of a scenario from 1. */
  readonly version: number;
  readonly change: 'saved' | 'withdrawn';
  /** A moment, as the database writes it. */
  readonly recordedAt: string;
  readonly recordedBy: ScenarioRecorder;
  readonly clientRecordId: string | null;
  /** Why: never empty. */
  readonly because: string;
  /** What was saved; of a withdrawal, what stood before. */
  readonly title: string;
  readonly adjustments: readonly DemandAdjustment[];
}

/** A scenario as at a day: what was saved last, and its withdrawal where there was one. */
export interface SavedScenario {
  readonly id: string;
  readonly title: string;
  readonly adjustments: readonly DemandAdjustment[];
  readonly version: number;
  /** What was saved first and last. */
  readonly first: ScenarioRecord;
  readonly saved: ScenarioRecord;
  /** Null while it stands. */
  readonly withdrawn: ScenarioRecord | null;
}
