import type { IsoDate } from '@golden-thread/outcomes';

/** What falls due of what is bought, in the order of a contract's life. */
export type DueKind =
  'advertise' | 'start' | 'visit' | 'finding' | 'review' | 'notice' | 'end' | 'longest-end';

/** What something due belongs to. */
export interface DueSubject {
  readonly kind: DueKind;
  /** The contract, the setting or the finding, as it is called. */
  readonly title: string;
  /** Null for a visit to a setting of no contract. */
  readonly contractId: string | null;
  /** The visit that found it; null for all but findings. */
  readonly visitId: string | null;
}

/** Something with its day. */
export interface DueItem extends DueSubject {
  readonly dueDate: IsoDate;
  /** Whether its day had passed without it being done. The end of a contract comes by itself and is never overdue. */
  readonly isOverdue: boolean;
}

/** Something whose day nobody knows: it is neither due nor in order. */
export interface DayNotKnown extends DueSubject {
  readonly why: 'no-day-recorded' | 'no-rule' | 'never-visited';
}

/** What is due and what nobody knows the day of. */
export interface Due {
  readonly items: readonly DueItem[];
  readonly notKnown: readonly DayNotKnown[];
}
