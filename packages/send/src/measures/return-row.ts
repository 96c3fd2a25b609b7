import type { IsoDate } from '@golden-thread/outcomes';

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

/** A row of a SEN2 return as `@golden-thread/sen2` reads it: every row it gives is one, with fields that nothing reads here. */
export type ReturnRow =
  | Row<'persons' | 'plan-details', unknown>
  | Row<
      'requests',
      { readonly ReceivedDate: Day; readonly RequestOutcomeDate: Day; readonly RequestOutcome: Code }
    >
  | Row<
      'assessments',
      {
        readonly AssessmentOutcome: Code;
        readonly AssessmentOutcomeDate: Day;
        readonly Week20: boolean | null;
      }
    >
  | Row<'named-plans', { readonly StartDate: Day; readonly CeaseDate: Day; readonly CeaseReason: Code }>
  | Row<'active-plans', { readonly LastReview: Day }>
  | Row<'placements', ReturnSetting & { readonly EntryDate: Day; readonly LeavingDate: Day }>
  | Row<'needs', { readonly SENtype: Code; readonly SENtypeRank: Code }>;

/** The rows of one module. */
export type RowsOf<Module extends ReturnRow['module']> = Extract<ReturnRow, { readonly module: Module }>;
