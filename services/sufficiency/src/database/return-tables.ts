import type { Json } from '@golden-thread/subgraph';

type Text = string | null;
type Day = string | null;
type Flag = boolean | null;
type Amount = number | null;

/** A record of a return by its place, and whose it is. */
interface OfReturn {
  readonly area: string;
  readonly return_id: string;
  /** Its place in its file, from 1. */
  readonly row: number;
  readonly pseudonym: Text;
}

/** What is kept of returns themselves. */
export interface ReturnRecordTables {
  readonly ssda903_return: {
    readonly area: string;
    readonly id: string;
    readonly sequence: number;
    readonly year: number;
    readonly authority: string | null;
    readonly content_sha256: string;
    readonly key_check: string;
    readonly known_date: string;
    readonly records: Json<Readonly<Record<string, number>>>;
    readonly findings: Json<Readonly<Record<string, number>>>;
    readonly imported_at: string;
    readonly imported_by: string;
    readonly made_up: boolean | null;
  };
  readonly ssda903_undone: {
    readonly area: string;
    readonly return_id: string;
    readonly undone_at: string;
    readonly undone_by: string;
    readonly because: string;
  };
  readonly ssda903_erased: {
    readonly area: string;
    readonly return_id: string;
    readonly erased_at: string;
    readonly erased_by: string;
    readonly records: Json<Readonly<Record<string, number>>>;
  };
  readonly area_secret: { readonly area: string; readonly rounding_key: Buffer };
}

/** The records of returns, a table for each of the return's. */
export interface ReturnTables extends ReturnRecordTables {
  readonly ssda903_header: OfReturn & {
    readonly birth_month: Text;
    readonly sex: Text;
    readonly ethnic: Text;
    readonly mother: Flag;
  };
  readonly ssda903_episodes: OfReturn & {
    readonly decom: Day;
    readonly rne: Text;
    readonly ls: Text;
    readonly cin: Text;
    readonly place: Text;
    readonly place_provider: Text;
    readonly dec: Day;
    readonly rec: Text;
    readonly reason_place_change: Text;
    readonly urn: Text;
    readonly pl_la: Text;
    readonly pl_location: Text;
    readonly pl_distance: Amount;
  };
  readonly ssda903_reviews: OfReturn & {
    readonly birth_month: Text;
    readonly review: Day;
    readonly review_code: Text;
  };
  readonly ssda903_uasc: OfReturn & {
    readonly birth_month: Text;
    readonly sex: Text;
    readonly duc: Day;
  };
  readonly ssda903_oc2: OfReturn & {
    readonly birth_month: Text;
    readonly sdq_score: Amount;
    readonly sdq_reason: Text;
    readonly convicted: Flag;
    readonly health_check: Flag;
    readonly immunisations: Flag;
    readonly teeth_check: Flag;
    readonly health_assessment: Flag;
    readonly substance_misuse: Flag;
    readonly intervention_received: Flag;
    readonly intervention_offered: Flag;
  };
  readonly ssda903_oc3: OfReturn & {
    readonly birth_month: Text;
    readonly in_touch: Text;
    readonly activ: Text;
    readonly accom: Text;
  };
  readonly ssda903_ad1: OfReturn & {
    readonly birth_month: Text;
    readonly date_int: Day;
    readonly date_match: Day;
    readonly foster_care: Flag;
    readonly nb_adoptr: Text;
    readonly sex_adoptr: Text;
    readonly ls_adoptr: Text;
  };
  readonly ssda903_placed_for_adoption: OfReturn & {
    readonly birth_month: Text;
    readonly date_placed: Day;
    readonly date_placed_ceased: Day;
    readonly reason_placed_ceased: Text;
  };
  readonly ssda903_previous_permanence: OfReturn & {
    readonly birth_month: Text;
    readonly prev_perm: Text;
    readonly la_perm: Text;
    readonly date_perm: Text;
  };
  readonly ssda903_missing: OfReturn & {
    readonly birth_month: Text;
    readonly missing: Text;
    readonly mis_start: Day;
    readonly mis_end: Day;
  };
  readonly ssda903_social_workers: OfReturn & {
    readonly birth_month: Text;
    readonly sw_decom: Day;
    readonly sw_dec: Day;
    readonly sw_reason: Text;
  };
  readonly ssda903_deprivation_of_liberty: OfReturn & {
    readonly birth_month: Text;
    readonly dolo_start: Day;
    readonly dolo_end: Day;
  };
}
