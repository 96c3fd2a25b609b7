import type { Rating } from '@golden-thread/rag';
import type { Citation, IsoDate, IsoInstant } from '@golden-thread/outcomes';

/** What every appended record about an action carries. */
export interface RecordBase {
  readonly id: string;
  readonly planId: string;
  readonly actionRef: string;
  /** The day the record speaks of; `asOf` reads take records with this day on or before the day asked. */
  readonly effectiveDate: IsoDate;
  readonly recordedAt: IsoInstant;
  /** The role or post that recorded it; null for a record carried over from a published source. */
  readonly recordedBy: RecordedBy | null;
  /** The published source it was carried over from; null when it was recorded here. */
  readonly source: Citation | null;
  /** The record this one corrects; that one then no longer counts but stays visible. */
  readonly corrects: string | null;
}

/** Who made a record, as their verified identity said: a role, posts and bodies; never a name. */
export interface RecordedBy {
  /** Opaque subject of the token. */
  readonly subject: string;
  readonly role: string;
  readonly postIds: readonly string[];
  readonly bodyIds: readonly string[];
}

/** How far an action has come, and whether its recorder thinks it at risk. */
export interface ProgressRecord extends RecordBase {
  readonly kind: 'progress';
  readonly status: 'not-started' | 'in-progress' | 'complete';
  /** At risk of not reaching its measures or its timeline, in the recorder's judgement. */
  readonly measuresRisk: 'none' | 'risk' | 'significant-risk' | 'unknown';
  readonly timelineRisk: 'none' | 'risk' | 'significant-risk' | 'unknown';
  readonly note: string;
}

/** A rating as somebody judged it; nothing recorded is no record, so it is never `unknown`. */
export interface RatingRecord extends RecordBase {
  readonly kind: 'rating';
  readonly rating: Exclude<Rating, 'unknown'>;
  /** As the source or recorder worded the state, e.g. "Yellow". */
  readonly statedAs: string;
  readonly reason: string;
}

/** Evidence of change, outcomes and impact, submitted for closing an action. */
export interface EvidenceRecord extends RecordBase {
  readonly kind: 'evidence';
  readonly title: string;
  readonly description: string;
  readonly link: string | null;
}

/** The panel's decision on one piece of evidence; a return gives its reason. */
export interface PanelDecisionRecord extends RecordBase {
  readonly kind: 'panel-decision';
  readonly evidenceId: string;
  readonly decision: 'accepted' | 'returned';
  readonly reason: string;
}

/** A board's approval to close an action. */
export interface BoardApprovalRecord extends RecordBase {
  readonly kind: 'board-approval';
  readonly bodyId: string;
  readonly reason: string;
}

/** Any record about an action; `kind` says which fields it has. */
export type ActionRecord =
  ProgressRecord | RatingRecord | EvidenceRecord | PanelDecisionRecord | BoardApprovalRecord;
