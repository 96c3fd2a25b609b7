import type { IsoDate } from '@golden-thread/outcomes';
import type { AdviceSource } from '../clocks/clock-case.ts';
import type { AuditRecord, ExclusionRecord } from './measure-record.ts';

/** A record of a return by its place, with the fields that are read here. */
interface Row<Module extends string, Values> {
  readonly module: Module;
  readonly row: number;
  /** The `row` of the record it hangs on. */
  readonly parent: number | null;
  readonly values: Values;
}

type Day = IsoDate | null;
type Code = string | null;

/** A setting as a return gives it. */
export interface ReturnSetting {
  readonly URN: Code;
  readonly UKPRN: Code;
  readonly SENsetting: Code;
  readonly PlacementRank: Code;
  readonly SENunitIndicator: boolean | null;
  readonly ResourcedProvisionIndicator: boolean | null;
}

/** May be left out: what is not there is not told. */
type Flag = boolean | null | undefined;
type DayIfAsked = Day | undefined;

/**
 * A row of a SEN2 return as `@golden-thread/sen2` reads it, with fields that nothing reads here: every row it gives is one. Rows of
 * casework stand beside them once it is known which record of the return each is of, by its `parent`.
 */
export type ReturnRow =
  | Row<'plan-details', unknown>
  | Row<'persons', { readonly BirthMonth?: Code | undefined }>
  | Row<
      'requests',
      {
        readonly ReceivedDate: Day;
        readonly RequestOutcomeDate: Day;
        readonly RequestOutcome: Code;
        readonly RequestMediation?: Flag;
        readonly RequestTribunal?: Flag;
        readonly Exported?: Code | undefined;
      }
    >
  | Row<
      'assessments',
      {
        readonly AssessmentOutcome: Code;
        readonly AssessmentOutcomeDate: Day;
        readonly AssessmentMediation?: Flag;
        readonly AssessmentTribunal?: Flag;
        readonly OtherMediation?: Flag;
        readonly OtherTribunal?: Flag;
        readonly Week20: boolean | null;
      }
    >
  | Row<'named-plans', { readonly StartDate: Day; readonly CeaseDate: Day; readonly CeaseReason: Code }>
  | Row<
      'active-plans',
      {
        readonly LastReview: Day;
        readonly ReviewMeeting?: DayIfAsked;
        readonly ReviewOutcome?: Code | undefined;
        readonly ReviewDraft?: DayIfAsked;
        readonly PhaseTransferDueDate?: DayIfAsked;
        readonly PhaseTransferFinalDate?: DayIfAsked;
      }
    >
  | Row<
      'placements',
      ReturnSetting & {
        readonly EntryDate: Day;
        readonly LeavingDate: Day;
        readonly WBP?: Code | undefined;
      }
    >
  | Row<'needs', { readonly SENtype: Code; readonly SENtypeRank: Code }>
  | CaseworkRow;

/** A row of casework and the record of the return it is of: a request, but a person for an exclusion. */
export type CaseworkRow =
  | Row<'teams', { readonly Team: string | null }>
  | Row<
      'advice',
      {
        readonly Source: AdviceSource | null;
        readonly AskedDate: Day;
        /** Null until it has come. */
        readonly AdviceReceivedDate: Day;
      }
    >
  | Row<
      'audits',
      { readonly AuditedDate: Day; readonly Grade: Exclude<AuditRecord['grade'], 'unknown'> | null }
    >
  | Row<
      'exclusions',
      {
        readonly StartDate: Day;
        readonly Kind: Exclude<ExclusionRecord['kind'], 'unknown'> | null;
        readonly SENprovision: Exclude<ExclusionRecord['provision'], 'unknown'> | null;
        readonly SENtype: Code;
      }
    >;

/** The rows of one module. */
export type RowsOf<Module extends ReturnRow['module']> = Extract<ReturnRow, { readonly module: Module }>;
