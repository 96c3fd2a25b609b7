import type { Sen2Module, Sen2Year } from '@golden-thread/sen2';
import type { Json } from '@golden-thread/subgraph';

type Text = string | null;
type Day = string | null;
type Flag = boolean | null;

/** A record of a return by its place. */
interface OfReturn {
  readonly area: string;
  readonly return_id: string;
  /** 1 for the first of its module. */
  readonly row: number;
  /** The row of the record it hangs on. */
  readonly parent: number | null;
}

interface Setting {
  readonly urn: Text;
  readonly ukprn: Text;
  readonly sen_setting: Text;
  readonly placement_rank: Text;
  readonly sen_unit_indicator: Flag;
  readonly resourced_provision_indicator: Flag;
}

/** What is kept of returns themselves. */
export interface ReturnRecordTables {
  readonly sen2_return: {
    readonly area: string;
    readonly id: string;
    readonly sequence: number;
    readonly layout_year: Sen2Year;
    readonly from_date: string;
    readonly until_date: string;
    readonly census_date: string;
    readonly known_date: string;
    readonly content_sha256: string;
    readonly key_check: string;
    readonly authority: string | null;
    readonly records: Json<Readonly<Partial<Record<Sen2Module | CaseworkModule, number>>>>;
    readonly imported_at: string;
    readonly imported_by: string;
  };
  readonly sen2_undone: {
    readonly area: string;
    readonly return_id: string;
    readonly undone_at: string;
    readonly undone_by: string;
    readonly because: string;
  };
  readonly sen2_erased: {
    readonly area: string;
    readonly return_id: string;
    readonly erased_at: string;
    readonly erased_by: string;
    readonly records: Json<Readonly<Record<string, number>>>;
  };
  readonly area_secret: { readonly area: string; readonly rounding_key: Buffer };
}

/** The tables an authority's own case system gives beside its return. */
export type CaseworkModule = 'teams' | 'advice' | 'audits' | 'exclusions';

/** The records of returns, a table for each module. */
export interface ReturnTables extends ReturnRecordTables {
  readonly sen2_person: OfReturn & {
    readonly pseudonym: Text;
    readonly birth_month: Text;
    readonly sex: Text;
    readonly ethnicity: Text;
    readonly upn_unknown: Text;
  };
  readonly sen2_request: OfReturn & {
    readonly received_date: Day;
    readonly request_source: Text;
    readonly rya: Flag;
    readonly request_outcome_date: Day;
    readonly request_outcome: Text;
    readonly request_mediation: Flag;
    readonly request_tribunal: Flag;
    readonly exported: Text;
  };
  readonly sen2_assessment: OfReturn & {
    readonly assessment_outcome: Text;
    readonly assessment_outcome_date: Day;
    readonly assessment_mediation: Flag;
    readonly assessment_tribunal: Flag;
    readonly other_mediation: Flag;
    readonly other_tribunal: Flag;
    readonly week20: Flag;
  };
  readonly sen2_named_plan: OfReturn & {
    readonly start_date: Day;
    readonly plan_res: Text;
    readonly plan_wbp: Text;
    readonly pb: Flag;
    readonly oa: Flag;
    readonly dp: Text;
    readonly cease_date: Day;
    readonly cease_reason: Text;
  };
  readonly sen2_plan_detail: OfReturn & Setting;
  readonly sen2_active_plan: OfReturn & {
    readonly transfer_la: Text;
    readonly review_meeting: Day;
    readonly review_outcome: Text;
    readonly review_draft: Day;
    readonly phase_transfer_due_date: Day;
    readonly phase_transfer_final_date: Day;
    readonly last_review: Day;
  };
  readonly sen2_placement: OfReturn &
    Setting & {
      readonly entry_date: Day;
      readonly leaving_date: Day;
      readonly res: Text;
      readonly wbp: Text;
    };
  readonly sen2_need: OfReturn & { readonly sen_type: Text; readonly sen_type_rank: Text };
  /** `parent` is a request. */
  readonly casework_team: OfReturn & { readonly team: Text };
  /** `parent` is a request. */
  readonly casework_advice: OfReturn & {
    readonly source: Text;
    readonly asked_date: Day;
    readonly received_date: Day;
  };
  /** `parent` is a named plan. */
  readonly casework_audit: OfReturn & {
    readonly plan_date: Day;
    readonly audited_date: Day;
    readonly grade: Text;
  };
  /** `parent` is a person. */
  readonly casework_exclusion: OfReturn & {
    readonly date: Day;
    readonly kind: Text;
    readonly sen_provision: Text;
    readonly sen_type: Text;
  };
}
