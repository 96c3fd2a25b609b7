import type { IsoDate } from '@golden-thread/outcomes';
import type {
  BlockedClosingStep,
  ClosingPosition,
  ContradictionKind,
  Rating,
  RatingCount,
} from '@golden-thread/rag';
import type { ActionRecord } from '@golden-thread/send';
import type { PlanNode } from './send-area.ts';

/** How an action is rated on a day: what was recorded beside what the rules give. */
export interface ActionRatingView {
  readonly recorded: Rating;
  readonly recordedStatedAs: string | null;
  readonly recordedDate: IsoDate | null;
  readonly computed: Rating;
  readonly reasons: readonly string[];
  readonly wouldChangeIf: readonly string[];
  readonly differs: boolean;
}

/** Where the closing of an action stands, and who may close it. */
export interface ClosingView extends ClosingPosition {
  readonly plan: PlanNode;
  /** The steps still ahead that nobody is recorded who may take. */
  readonly blockedSteps: readonly BlockedClosingStep[];
  /** The bodies that hold the right to close on the day and do not lead the action. */
  readonly closingBodyIds: readonly string[];
}

export interface ContradictionView {
  readonly actionRef: string;
  readonly kind: ContradictionKind;
  readonly message: string;
}

/** A record with the action it is about, and what corrects it. */
export interface RecordNode {
  /** Global id. */
  readonly id: string;
  readonly plan: PlanNode;
  readonly record: ActionRecord;
  /** Place among the records of its action, from 1. */
  readonly version: number;
  readonly correctedById: string | null;
  /** Whether the caller may see who recorded it. */
  readonly recorderVisible: boolean;
}

/** A plan read as at a day. */
export interface PlanReading {
  readonly ratings: ReadonlyMap<string, ActionRatingView>;
  readonly counts: readonly RatingCount[];
  readonly contradictions: readonly ContradictionView[];
  readonly closing: ReadonlyMap<string, ClosingView>;
  /** Newest first, by the ref of the action. */
  readonly history: ReadonlyMap<string, readonly RecordNode[]>;
}
