import type { Citation, IsoDate } from '@golden-thread/outcomes';
import type { Holder } from './body.ts';

/** What the newest source says of a meeting. One that was planned for a day gone by may or may not have been held. */
export type MeetingStatus = 'planned' | 'held' | 'cancelled';

/** A meeting of a body on a day, with what was or is to be taken. */
export interface Meeting {
  readonly id: string;
  readonly bodyId: string;
  readonly date: IsoDate;
  readonly status: MeetingStatus;
  readonly items: readonly AgendaItem[];
  readonly source: Citation;
}

/** One thing a meeting takes. */
export interface AgendaItem {
  /** As the agenda numbers it; null where it is not numbered. */
  readonly number: string | null;
  readonly title: string;
  /** Who brings it; null when no document says. */
  readonly from: Holder | null;
  /** What it is about: the id of a plan, strategy or framework; null when it is about none. */
  readonly subjectId: string | null;
}
