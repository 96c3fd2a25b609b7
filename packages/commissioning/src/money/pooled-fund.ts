import type { Citation, IsoDate } from '@golden-thread/outcomes';
import type { LegalBasis } from './legal-basis.ts';

/** What an organisation bears of a fund, for as long as that is agreed. */
export interface Contribution {
  /** Whoever stands for it on a day bears the share then. */
  readonly organisationId: string;
  /** Percent of the fund, from 0 to 100, at most two decimals. On every day the shares in force sum to exactly 100. */
  readonly sharePercent: number;
  /** The first day of a month; null where it is not recorded, or from the start. */
  readonly startDate: IsoDate | null;
  /** The last day of a month; null while it holds. */
  readonly endDate: IsoDate | null;
}

/** A line that a fund spends on. */
export interface FundLine {
  readonly id: string;
  readonly title: string;
  readonly expenditure: 'revenue' | 'capital';
}

/** What a line may spend in a year. */
export interface LineBudget {
  readonly lineId: string;
  /** Whole pence, 0 or more; null where it is not published. */
  readonly amountPence: number | null;
}

/** What a fund may spend in a financial year. */
export interface FundBudget {
  /** The calendar year in which the financial year starts: 2026 is April 2026 to March 2027. */
  readonly startYear: number;
  /** Whole pence, 0 or more, for the whole year; null where it is not published, never 0 in its place. */
  readonly amountPence: number | null;
  /** The same by line, where it is published so. Where every line has an amount, they sum to the whole. */
  readonly byLine: readonly LineBudget[];
  /** How the year’s spending is expected to fall, April first: twelve percentages that sum to 100. Null where none is agreed. */
  readonly profile: readonly number[] | null;
  readonly source: Citation;
}

/**
 * Money that partners put together, or share out between them by agreed shares. What is not published is null or empty.
 *
 * @source NHS Bodies and Local Authorities Partnership Arrangements Regulations 2000, regulation 7: the agreement is in writing and says
 * the aims, what each partner contributes and how that may vary, what the money is for, and how long it runs; one partner is host
 */
export interface PooledFund {
  readonly id: string;
  readonly title: string;
  readonly legalBasis: LegalBasis | null;
  /** Who holds the money and accounts for it. */
  readonly hostOrganisationId: string | null;
  /** The work order of a wider agreement that it stands in. */
  readonly workOrder: string | null;
  readonly aims: readonly string[];
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly contributions: readonly Contribution[];
  /** Whether it may pay for running costs only. Null where the document does not say; a line of capital needs a false. */
  readonly revenueOnly: boolean | null;
  readonly lines: readonly FundLine[];
  readonly budgets: readonly FundBudget[];
  readonly governingBodyId: string | null;
  /** Services it pays for. */
  readonly serviceIds: readonly string[];
  /** Intentions it pays for. */
  readonly intentionIds: readonly string[];
  readonly source: Citation;
}
