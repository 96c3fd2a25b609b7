import type { IsoDate, Period } from '@golden-thread/outcomes';
import type { AdviceCase, AdviceSource, ReviewDecision } from '../clocks/clock-case.ts';
import type { DayOrUnknown, EventDate } from '../clocks/event-date.ts';
import type { ClockException } from '../clocks/exceptions/clock-exception.ts';

/** What every record has. A record that corrects another has its key and a later day; of one key, the latest known counts. */
export interface MeasureRecordBase {
  /** Names the record and nobody: such as its place in a return. */
  readonly key: string;
  /** From which day it may be known. A measure as at an earlier day does not see it. */
  readonly knownDate: IsoDate;
}

/** Whether something is marked; `unknown` where the record does not say. */
export type Marked = 'yes' | 'no' | 'unknown';

/** A request for an assessment. */
export interface RequestRecord extends MeasureRecordBase {
  readonly receivedDate: DayOrUnknown;
  /** `before`: decided before the time the records are whole for, and it is not told how. */
  readonly decision: 'assess' | 'refuse' | 'withdrawn' | 'not-yet' | 'before' | 'unknown';
  /** The day the family was told. */
  readonly decidedDate: EventDate;
  /** Whether there was a mediation, or an appeal to the tribunal, about the decision. */
  readonly mediation: Marked;
  readonly tribunal: Marked;
  /** Whether the child moved to another authority before it was done, on a day that is not told. */
  readonly movedAway: boolean;
  /** The team the request is with, by its short name; null where the record does not say. */
  readonly team: string | null;
}

/** An assessment, and whether a plan came of it. */
export interface AssessmentRecord extends MeasureRecordBase {
  /** The key of the request that led to it; null where the record does not say. */
  readonly requestKey: string | null;
  readonly requestReceivedDate: DayOrUnknown;
  /** `before`: decided before the time the records are whole for. */
  readonly outcome: 'issue' | 'refuse' | 'withdrawn' | 'not-yet' | 'before' | 'unknown';
  /** The day the final plan was issued, or its refusal told. */
  readonly outcomeDate: EventDate;
  /** What lifts the 20 weeks; `unknown` where the record does not say whether anything does. */
  readonly exceptions: readonly ClockException[] | 'unknown';
  /** The day the draft plan was served on the family. The SEN2 return does not tell it. */
  readonly draftServedDate: EventDate;
  /** Whether there was a mediation, or an appeal to the tribunal, about whether to issue a plan. */
  readonly mediation: Marked;
  readonly tribunal: Marked;
  /** The same about what the plan says. */
  readonly planMediation: Marked;
  readonly planTribunal: Marked;
  readonly team: string | null;
}

/** Why a plan ended, in the order of the SEN2 guide. */
export type CeaseReason =
  | 'maximum-age'
  | 'needs-met'
  | 'higher-education'
  | 'paid-employment'
  | 'transferred'
  | 'no-longer-engages'
  | 'outside-england'
  | 'deceased'
  | 'other'
  | 'unknown';

/** First or second; `unknown` where the record does not rank. */
export type Rank = 'primary' | 'secondary' | 'unknown';

/** A type of need by its SEN2 code, such as `ASD`; it is recorded without a day. */
export interface NeedOfPlan {
  readonly type: string;
  readonly rank: Rank;
}

/** Where somebody with a plan is or was. The day of leaving is the first day no longer there. */
export interface PlacementOfPlan {
  /** The type of setting, in words of whoever keeps the records. */
  readonly type: string;
  readonly rank: Rank;
  readonly enteredDate: DayOrUnknown;
  readonly leftDate: EventDate;
  /** The code of work-based learning there, as the return writes it; null where none is recorded. */
  readonly workBased: string | null;
}

/** A transfer between phases of education that a plan is to be amended for. */
export interface TransferOfPlan {
  /** The day by which the plan is due for it. */
  readonly dueDate: DayOrUnknown;
  readonly finalPlanSentDate: EventDate;
}

/** A plan: from its making to its end. */
export interface PlanRecord extends MeasureRecordBase {
  readonly madeDate: DayOrUnknown;
  /** A day on which the record shows the plan in force, whenever it was made; null where it shows none. */
  readonly inForceOnDate: IsoDate | null;
  /** The first day it is no longer in force. */
  readonly ceasedDate: EventDate;
  readonly ceasedBecause: CeaseReason | null;
  /** The latest day on which the decision of a review was told or written. */
  readonly lastReviewedDate: EventDate;
  /** Of the latest review meeting on record: its day, what was decided, and when amendments and the amended plan were sent. */
  readonly reviewMeetingDate: EventDate;
  readonly reviewDecision: ReviewDecision;
  readonly amendmentsSentDate: EventDate;
  /** The SEN2 return does not tell this day. */
  readonly amendedPlanSentDate: EventDate;
  /** Null where the record tells of no transfer. */
  readonly transfer: TransferOfPlan | null;
  /** The month in which whose plan it is was born, `YYYY-MM`; null where the record does not say. */
  readonly birthMonth: string | null;
  readonly team: string | null;
  readonly needs: readonly NeedOfPlan[];
  readonly placements: readonly PlacementOfPlan[];
}

/** Advice asked of one source, as the clock on advice takes it. The SEN2 return does not tell of it. */
export interface AdviceRecord extends MeasureRecordBase, Omit<AdviceCase, 'clock' | 'adviceFrom'> {
  readonly adviceFrom: AdviceSource | 'unknown';
  /** The key of the request it was asked for; null where the record does not say. */
  readonly requestKey: string | null;
  readonly team: string | null;
}

/** How good a plan was found to be, by the grades that councils take over from inspections. */
export type AuditGrade = 'outstanding' | 'good' | 'requires-improvement' | 'inadequate' | 'unknown';

/** An audit of one plan. The SEN2 return does not tell of it. */
export interface AuditRecord extends MeasureRecordBase {
  readonly auditedDate: DayOrUnknown;
  readonly grade: AuditGrade;
}

/** A suspension or a permanent exclusion of one pupil. The SEN2 return does not tell of it. */
export interface ExclusionRecord extends MeasureRecordBase {
  /** Its first day. */
  readonly startedDate: DayOrUnknown;
  readonly kind: 'suspension' | 'permanent' | 'unknown';
  /** What the pupil had on that day. */
  readonly provision: 'ehc-plan' | 'sen-support' | 'none' | 'unknown';
  /** The primary type of need by its SEN2 code; `none` without special educational needs. */
  readonly needType: string;
}

/** All a measure is computed from. Null: records of the kind are not kept, so what rests on them is unknown, never 0. */
export interface MeasureRecords {
  /** The time for which every request, decision, plan and end is there. Of other times a part is gone, so no count is given. */
  readonly whole: Period;
  /** The last day for which the plans in force are there; the first is that of `whole`. */
  readonly plansUntilDate: IsoDate;
  readonly requests: readonly RequestRecord[] | null;
  readonly assessments: readonly AssessmentRecord[] | null;
  readonly plans: readonly PlanRecord[] | null;
  readonly advice: readonly AdviceRecord[] | null;
  readonly audits: readonly AuditRecord[] | null;
  readonly exclusions: readonly ExclusionRecord[] | null;
}
