import type { Citation, IsoDate } from '@golden-thread/outcomes';

/** Where money of one organisation comes from. */
export type FundingStreamKind =
  'high-needs-block' | 'grant' | 'core-budget' | 'continuing-care' | 'personal-budgets' | 'other';

/** The money of a stream in a financial year. */
export interface StreamYear {
  /** The calendar year in which the financial year starts. */
  readonly startYear: number;
  /** Whole pence; null where it is not published. */
  readonly budgetPence: number | null;
  /** Whole pence, below 0 where more came back than was paid; null where it is not published. */
  readonly spentPence: number | null;
  readonly source: Citation;
}

/** Money of one organisation beside the pooled funds. It holds nothing of what is paid into a pooled fund, so that nothing counts twice. */
export interface FundingStream {
  readonly id: string;
  readonly title: string;
  readonly kind: FundingStreamKind;
  /** Whose money it is. */
  readonly organisationId: string;
  /** What it may be spent on, in plain words; null when the document does not say. */
  readonly description: string | null;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly years: readonly StreamYear[];
  readonly serviceIds: readonly string[];
  readonly intentionIds: readonly string[];
  readonly source: Citation;
}
