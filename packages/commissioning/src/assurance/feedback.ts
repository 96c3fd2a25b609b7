import type { IsoDate } from '@golden-thread/outcomes';

/** What a group of people said. Never a person, never words of one person that others would know them by. */
export interface Feedback {
  readonly id: string;
  /** What was said, in our own plain words, never a quotation. */
  readonly said: string;
  /** The group that said it, such as "Parents and carers". */
  readonly group: string;
  /** The organisation or body of the area that speaks for the group; null where none does. */
  readonly organisationId: string | null;
  readonly bodyId: string | null;
  readonly saidDate: IsoDate;
  readonly how: 'meeting' | 'survey' | 'forum' | 'complaints' | 'tribunals' | 'visit' | 'other';
  /** Local ids of what it is about. */
  readonly intentionIds: readonly string[];
  readonly serviceIds: readonly string[];
}

/** What was done about something that was said: "you said, we did". */
export interface FeedbackAnswer {
  readonly id: string;
  /** The feedback it answers; null where it answers a theme that a consultation heard. */
  readonly feedbackId: string | null;
  readonly consultationId: string | null;
  readonly themeId: string | null;
  readonly answer: 'changed' | 'will-change' | 'cannot-change';
  /** What changed or will, or why it cannot, in our own plain words. */
  readonly did: string;
  readonly answeredDate: IsoDate;
  /** The day by which what will change is to have changed; null otherwise. */
  readonly byDate: IsoDate | null;
  readonly intentionIds: readonly string[];
  readonly serviceIds: readonly string[];
}
