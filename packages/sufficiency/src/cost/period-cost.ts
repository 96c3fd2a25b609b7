import type { Period } from '@golden-thread/outcomes';

/** What the placements of one type cost in a period. */
export interface CostOfType {
  readonly placementTypeId: string;
  /** Children times nights, expected; so a fraction. */
  readonly nights: number;
  /** What a week costs in the prices of the period's financial year, in whole pence; null where no price of the type is known. */
  readonly perWeekPence: number | null;
  /** Whole pence; null where no price is known, never 0. */
  readonly pence: number | null;
}

/** What makes a cost less sure than it looks. */
export interface CostRemark {
  readonly code: 'PRICE_UNKNOWN' | 'PRICE_OF_MIX_UNKNOWN' | 'PRICE_YEAR_UNKNOWN' | 'PRICE_AFTER_PERIOD';
  readonly placementTypeId: string;
  /** A whole sentence. */
  readonly text: string;
}

/** The cost of a period, type by type. */
export interface PeriodCost {
  /** Within one financial year. */
  readonly period: Period;
  readonly types: readonly CostOfType[];
  /** The sum of the types with a known price, to the penny; null where no type has one. */
  readonly totalPence: number | null;
  /** Whether somebody stays in a type without a price, so that the total is the least it comes to and not what it comes to. */
  readonly isLowerBound: boolean;
  readonly remarks: readonly CostRemark[];
}
