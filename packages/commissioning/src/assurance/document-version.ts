import type { Citation, IsoDate } from '@golden-thread/outcomes';

/** One version of a document, as the document's own list of versions or its cover states it. */
export interface DocumentVersion {
  readonly id: string;
  /** The document, by its id among the area's sources. */
  readonly documentSourceId: string;
  /** As printed, e.g. `0.12`; null when the document gives no number. */
  readonly version: string | null;
  /** The day it was issued; null when the document states none, or a month alone. */
  readonly date: IsoDate | null;
  readonly dateLabel: string | null;
  readonly status: 'draft' | 'final' | 'unknown';
  /** What changed, in our own plain words; empty when the document does not say. */
  readonly changes: readonly string[];
  /** The post that made it; null where the document gives only initials or nothing. Never a person. */
  readonly madeByPostId: string | null;
  readonly source: Citation;
}
