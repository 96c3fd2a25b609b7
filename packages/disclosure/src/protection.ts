import type { LinkedTables } from './linked-tables.ts';

/** What happened to a figure, and why in words. For the publisher only: it tells which hidden counts are small. */
export interface Change {
  /** Id of the cell or of the derived figure. */
  readonly id: string;
  /**
   * `primary`: a small count. `secondary`: hidden so that another cannot be worked out. `derived`: a percentage or
   * rate of a hidden count. `rounded`: printed as a multiple of the policy's base.
   */
  readonly kind: 'primary' | 'secondary' | 'derived' | 'rounded';
  readonly reason: string;
}

/** Protected tables, and everything that was done to them. */
export interface Protection {
  /** What may be published: hidden counts are gone from it. */
  readonly published: LinkedTables;
  /** In the order of the cells, then of the derived figures. */
  readonly changes: readonly Change[];
  /**
   * How the secondary suppressions were chosen: `none` were needed; `every-choice`, all cheaper choices were tried;
   * `step-by-step`, the cheapest found for one cell after another, then whatever proved needless shown again.
   */
  readonly method: 'none' | 'every-choice' | 'step-by-step';
  /** Information lost by secondary suppression: for each count n so hidden, 1 + log₂(1 + n). */
  readonly informationLost: number;
}
