/** The tables of national figures. They have no area of tenancy: they are the same for every reader. */
export interface NationalTables {
  readonly national_import: {
    readonly id: number;
    readonly dataset: string;
    readonly title: string;
    readonly publisher: string;
    readonly licence: string;
    readonly attribution: string;
    readonly imported_at: string;
  };
  readonly national_withdrawal: { readonly import_id: number };
  readonly national_measure: {
    readonly import_id: number;
    readonly measure: number;
    readonly measure_id: string;
    readonly title: string;
    readonly topic: string;
    readonly unit_label: string;
    readonly polarity: string;
    readonly decimals: number | null;
    readonly quartiles: boolean;
  };
  readonly national_area: {
    readonly import_id: number;
    readonly area_key: number;
    readonly code: string | null;
    readonly number: string | null;
    readonly name: string;
    readonly kind: string;
    readonly former_codes: readonly string[];
    readonly region_code: string | null;
    readonly dissolved_after_year: number | null;
  };
  readonly national_period: {
    readonly import_id: number;
    readonly period: number;
    readonly label: string;
    readonly kind: string | null;
    readonly start_date: string | null;
    readonly end_date: string | null;
  };
  readonly national_figure: {
    readonly import_id: number;
    readonly measure: number;
    readonly period: number;
    readonly area_key: number;
    readonly value: number | null;
    readonly symbol: string | null;
  };
  readonly national_neighbour: {
    readonly import_id: number;
    readonly area_number: string;
    readonly position: number;
    readonly neighbour_number: string;
  };
}
