import type { IsoDate } from './iso-date.ts';
import type { Citation } from './source.ts';

/** Something children and young people should be able to say or have. */
export interface Outcome {
  readonly id: string;
  readonly title: string;
  /** What it means, in our own plain words. */
  readonly description: string;
  readonly source: Citation;
}

/** One statement of the source document that serves an outcome through an indicator; many statements may share one indicator. */
export interface IndicatorStatement {
  /** Number of the statement under its outcome in the document, from 1. */
  readonly number: number;
  readonly outcomeId: string;
  readonly indicatorId: string;
  readonly note: string | null;
}

/** A promise the framework puts first. */
export interface Commitment {
  readonly id: string;
  readonly title: string;
  readonly source: Citation;
}

/** An outcomes framework: outcomes and the indicators that tell of them, many to many. */
export interface OutcomesFramework {
  readonly id: string;
  readonly title: string;
  readonly startDate: IsoDate;
  readonly endDate: IsoDate | null;
  readonly outcomes: readonly Outcome[];
  readonly statements: readonly IndicatorStatement[];
  readonly commitments: readonly Commitment[];
  readonly source: Citation;
}
