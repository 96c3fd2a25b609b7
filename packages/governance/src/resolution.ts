import type { Citation, IsoDate } from '@golden-thread/outcomes';
import type { Holder } from './body.ts';

/** What a meeting resolved, under the number it has within its item. */
export interface Resolution {
  readonly id: string;
  readonly meetingId: string;
  /** The agenda item it belongs to, as that is numbered; null where it is not. */
  readonly itemNumber: string | null;
  /** 1 or more, counted anew within each item; null where the document at hand does not number it. */
  readonly number: number | null;
  /** What was resolved, in plain words of one's own. */
  readonly title: string;
  /** What somebody has to do because of it; null when it asks for nothing, such as one that notes a report. */
  readonly action: ResolutionAction | null;
  readonly source: Citation;
}

/** What somebody has to do because of a resolution. */
export interface ResolutionAction {
  /** Who has to do it; null when no document says. */
  readonly by: Holder | null;
  readonly due: ResolutionDue;
}

/** By when: a day, the day of a meeting, or no day, in the words of `label`. */
export type ResolutionDue =
  | { readonly kind: 'day'; readonly date: IsoDate }
  | { readonly kind: 'meeting'; readonly meetingId: string }
  | { readonly kind: 'no-day'; readonly label: string };

/** How far the action of a resolution is, as somebody recorded it. */
export type ResolutionState = 'in-progress' | 'done' | 'withdrawn';

/** A record of how far the action of a resolution is; added to, never changed. */
export interface ResolutionRecord {
  readonly resolutionId: string;
  readonly state: ResolutionState;
  readonly recordedDate: IsoDate;
  readonly note: string | null;
  readonly source: Citation;
}
