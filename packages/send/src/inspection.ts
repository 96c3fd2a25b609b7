import type { Holder } from '@golden-thread/governance';
import type { Citation, IsoDate } from '@golden-thread/outcomes';

/**
 * The arrangements an area was inspected under.
 *
 * @source Children Act 2004 section 20 and the framework for local area SEND inspections of May 2016; the area SEND
 * inspections framework of January 2023
 */
export type InspectionFramework = 'local-area-2016' | 'area-2023';

/**
 * What an inspection came to. Under the framework of 2016 areas got no grade: a written statement was asked for, or it was not. Under
 * that of 2023 there are three outcomes: 1 typically positive experiences and outcomes, 2 inconsistent ones, 3 widespread or
 * systemic failings, which ask for a priority action plan.
 */
export type InspectionResult =
  | { readonly kind: 'written-statement'; readonly required: boolean }
  | { readonly kind: 'outcome'; readonly outcome: 1 | 2 | 3 }
  /** The source at hand does not say. */
  | { readonly kind: 'not-known' };

/** When something of an inspection was, as far as it is stated. */
export interface InspectionDays {
  /** Null where no day is stated. */
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  /** As a reader would say it, e.g. "autumn 2024". */
  readonly dateLabel: string;
  /** From which day a reader may know it: a reading as at a day takes those with this day on or before it. */
  readonly knownDate: IsoDate;
  /** Why `knownDate` is assumed rather than stated, in a sentence; null when a document states it. */
  readonly assumption: string | null;
}

/** What came to an area between inspections: acceptance of its plan, visits, meetings with those who oversee it. */
export type InspectionReviewKind = 'plan-accepted' | 'monitoring-visit' | 'revisit' | 'progress-meeting';

/** A visit or meeting at which an area's progress after an inspection was looked at. */
export interface InspectionReview extends InspectionDays {
  readonly id: string;
  readonly kind: InspectionReviewKind;
  /** Organisations or bodies, never a person. */
  readonly by: readonly Holder[];
  /** What was found or said, as facts in our own plain words; empty where the source says nothing. */
  readonly found: readonly string[];
  readonly source: Citation;
}

/** An inspection of how an area serves children with special educational needs and disabilities. */
export interface Inspection extends InspectionDays {
  readonly id: string;
  readonly framework: InspectionFramework;
  readonly by: readonly Holder[];
  /** The day its letter or report was published; null where the source does not say. */
  readonly publishedDate: IsoDate | null;
  readonly result: InspectionResult;
  /** Areas of weakness it named, as facts in our own plain words, in its order. */
  readonly weaknesses: readonly string[];
  /** The improvement plan it led to; null where it led to none that is listed. */
  readonly ledToPlanId: string | null;
  readonly reviews: readonly InspectionReview[];
  readonly source: Citation;
}
