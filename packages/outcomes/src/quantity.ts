/** Units a figure may have. Percent runs 0–100; money is integer pence. */
export type Unit =
  | 'count'
  | 'percent'
  | 'percentage-points'
  | 'per-10000'
  | 'days'
  | 'weeks'
  | 'months'
  | 'miles'
  | 'pence'
  | 'score';

/** A number together with its unit: no bare number crosses a public boundary. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}
