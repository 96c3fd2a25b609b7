import type { Citation, IsoDate } from '@golden-thread/outcomes';

/** What was done about something partners intended, as at a day. */
export interface IntentionProgress {
  readonly id: string;
  /** The intention; null where it stood in an earlier strategy that is not among the area's own. */
  readonly intentionId: string | null;
  /** What it was to help with, as the strategy of the time called it, in our own plain words; null when not stated. */
  readonly theme: string | null;
  /** What was intended, in our own plain words. */
  readonly intended: string;
  /** What was done, in our own plain words; null where the document lists the intention and says nothing of it. */
  readonly done: string | null;
  /** The day it is told of; null when the document gives none. */
  readonly asAtDate: IsoDate | null;
  /** As printed, or why there is no day. */
  readonly asAtLabel: string | null;
  /** Where it is published; null where it was recorded and no document says it. */
  readonly source: Citation | null;
}
