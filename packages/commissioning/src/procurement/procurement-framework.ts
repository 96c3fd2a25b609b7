import type { Citation, IsoDate } from '@golden-thread/outcomes';

/** A part of a framework that contracts or places are called off from. */
export interface ProcurementLot {
  readonly id: string;
  /** As the framework numbers it; two parts may carry one number. */
  readonly number: string;
  readonly title: string;
  /** What its price depends on; null where nobody says. */
  readonly pricedBy: string | null;
}

/**
 * How an agreement takes providers: closed while it runs, open to all at any time, or reopened at set times.
 *
 * @source Procurement Act 2023, sections 35 (dynamic markets), 45 (frameworks) and 49 (open frameworks); Public Contracts Regulations
 * 2015, regulations 33 and 34
 */
export type ProcurementFrameworkKind =
  'framework' | 'open-framework' | 'flexible-purchasing-system' | 'dynamic-market';

/** An agreement with providers under which is bought. The agreements for homes of `@golden-thread/sufficiency` are such as they are. */
export interface ProcurementFramework {
  readonly id: string;
  readonly title: string;
  readonly kind: ProcurementFrameworkKind;
  /** What is bought under it, in our own words. */
  readonly buys: string;
  /** The group of authorities that runs it; null where the authority runs it alone. */
  readonly consortium: string | null;
  /** The first day anything could be called off from it here. */
  readonly startDate: IsoDate | null;
  /** The first day nothing could any more. */
  readonly endDate: IsoDate | null;
  readonly lots: readonly ProcurementLot[];
  /** What of this entry no document states; null when it states all of it. */
  readonly assumption: string | null;
  readonly source: Citation | null;
}
