import type { Citation, IsoDate } from '@golden-thread/outcomes';

/** A part of a framework that placements are called off from. */
export interface FrameworkLot {
  readonly id: string;
  /** As the framework numbers it, e.g. "4"; two parts may carry one number. */
  readonly number: string;
  readonly title: string;
  /** What its price depends on, in our own words; null where nobody says. */
  readonly pricedBy: string | null;
}

/** An agreement with providers under which placements are bought. */
export interface FrameworkAgreement {
  readonly id: string;
  readonly title: string;
  /** A framework is closed to new providers while it runs; a flexible purchasing system takes them at any time. */
  readonly kind: 'framework' | 'flexible-purchasing-system';
  readonly buys: 'fostering' | 'residential' | 'supported-accommodation';
  /** The group of authorities that runs it; null where the authority runs it alone. */
  readonly consortium: string | null;
  /** The first day placements could be called off from it here. */
  readonly startDate: IsoDate | null;
  /** The first day they no longer could. */
  readonly endDate: IsoDate | null;
  readonly lots: readonly FrameworkLot[];
  /** What of this entry no document states; null when it states all of it. */
  readonly assumption: string | null;
  readonly source: Citation;
}
