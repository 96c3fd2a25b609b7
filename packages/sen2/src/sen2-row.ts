import type { IsoDate } from '@golden-thread/outcomes';

/** A child or young person, with nothing left that names them. */
export interface Sen2Person {
  /** The same for the same child under the same key, in any year; null where the return gives nothing to tell a child by. */
  readonly Pseudonym: string | null;
  /** `YYYY-MM`; the day stays in the return. */
  readonly BirthMonth: string | null;
  readonly Sex: string | null;
  readonly Ethnicity: string | null;
  readonly UPNunknown: string | null;
}

/** A request for an assessment. */
export interface Sen2Request {
  readonly ReceivedDate: IsoDate | null;
  /** Null in a return of 2024, which does not ask. */
  readonly RequestSource: string | null;
  readonly RYA: boolean | null;
  readonly RequestOutcomeDate: IsoDate | null;
  readonly RequestOutcome: string | null;
  readonly RequestMediation: boolean | null;
  readonly RequestTribunal: boolean | null;
  /** DfE number of the authority the child moved to. */
  readonly Exported: string | null;
}

/** An assessment and whether a plan came of it. */
export interface Sen2Assessment {
  readonly AssessmentOutcome: string | null;
  readonly AssessmentOutcomeDate: IsoDate | null;
  readonly AssessmentMediation: boolean | null;
  readonly AssessmentTribunal: boolean | null;
  readonly OtherMediation: boolean | null;
  readonly OtherTribunal: boolean | null;
  /** Whether an exception to the 20 weeks applies. */
  readonly Week20: boolean | null;
}

/** A plan as it was issued, and its end. */
export interface Sen2NamedPlan {
  readonly StartDate: IsoDate | null;
  readonly PlanRes: string | null;
  readonly PlanWBP: string | null;
  readonly PB: boolean | null;
  readonly OA: boolean | null;
  readonly DP: string | null;
  readonly CeaseDate: IsoDate | null;
  readonly CeaseReason: string | null;
}

/** A setting: by its number, or by what kind it is where it has none. */
export interface Sen2Setting {
  readonly URN: string | null;
  readonly UKPRN: string | null;
  readonly SENsetting: string | null;
  readonly PlacementRank: string | null;
  readonly SENunitIndicator: boolean | null;
  readonly ResourcedProvisionIndicator: boolean | null;
}

/** A plan that is being maintained, and its latest review. */
export interface Sen2ActivePlan {
  /** DfE number of the authority the plan came from. */
  readonly TransferLA: string | null;
  readonly ReviewMeeting: IsoDate | null;
  readonly ReviewOutcome: string | null;
  readonly ReviewDraft: IsoDate | null;
  readonly PhaseTransferDueDate: IsoDate | null;
  readonly PhaseTransferFinalDate: IsoDate | null;
  /** The day the authority wrote what the review decided: not the day of the meeting. */
  readonly LastReview: IsoDate | null;
}

/** Where a child with an active plan is placed. */
export interface Sen2Placement extends Sen2Setting {
  readonly EntryDate: IsoDate | null;
  readonly LeavingDate: IsoDate | null;
  readonly RES: string | null;
  readonly WBP: string | null;
}

/** A type of need, primary or secondary. */
export interface Sen2Need {
  readonly SENtype: string | null;
  readonly SENtypeRank: string | null;
}

/** One record of one module: its place in the module, and whose record it is a part of, by that one's place. */
export interface RowOf<M, V> {
  readonly module: M;
  /** 1 for the first record of the module. The keys an authority gives its records stay in the return. */
  readonly row: number;
  /** The `row` of the record of the parent module; null for a person, and where the parent is not in the return. */
  readonly parent: number | null;
  readonly values: V;
}

/** A record of a return as it leaves the reader. Null is a cell that is empty, or that an issue was told of. */
export type Sen2Row =
  | RowOf<'persons', Sen2Person>
  | RowOf<'requests', Sen2Request>
  | RowOf<'assessments', Sen2Assessment>
  | RowOf<'named-plans', Sen2NamedPlan>
  | RowOf<'plan-details', Sen2Setting>
  | RowOf<'active-plans', Sen2ActivePlan>
  | RowOf<'placements', Sen2Placement>
  | RowOf<'needs', Sen2Need>;
