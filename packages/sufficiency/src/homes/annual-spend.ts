import type { Citation } from '@golden-thread/outcomes';
import type { HomeKind } from './home.ts';

/** What a source says was spent in a financial year. */
export interface AnnualSpend {
  readonly id: string;
  /** The calendar year in which the financial year begins: 2021 is 2021/22. */
  readonly year: number;
  /** On what; null for everything together. */
  readonly buys: 'fostering' | HomeKind | null;
  /** Whole pence. */
  readonly pence: number;
  readonly source: Citation;
}
