import type { Citation, IsoDate } from '@golden-thread/outcomes';

/** Who was asked: a group in our own words, and the organisation or body of the area where it is one. Never a person. */
export interface ConsultedGroup {
  readonly label: string;
  readonly organisationId: string | null;
  readonly bodyId: string | null;
}

/** Something that was heard. */
export interface HeardTheme {
  readonly id: string;
  readonly title: string;
  /** What was said, in our own plain words, never a quotation; may be empty. */
  readonly points: readonly string[];
}

/** An occasion on which people were asked. */
export interface Consultation {
  readonly id: string;
  readonly title: string;
  /** Null when the document gives no single day. */
  readonly date: IsoDate | null;
  /** The time as printed, such as "monthly"; null when the document gives none. */
  readonly whenLabel: string | null;
  readonly status: 'held' | 'planned' | 'ongoing';
  readonly groups: readonly ConsultedGroup[];
  readonly heard: readonly HeardTheme[];
  /** Ids of strategy priorities it led to, as the document says; empty when it does not say. */
  readonly ledToPriorityIds: readonly string[];
  /** Null where it stands in no published document: partners recorded it. */
  readonly source: Citation | null;
}
