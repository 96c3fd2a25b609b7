import type { Citation } from '@golden-thread/outcomes';

/** One thing to be seen to. */
export interface ChecklistItem {
  readonly id: string;
  readonly number: number;
  readonly title: string;
}

/** What partners say they will see to each time, such as whenever they commission something new together. */
export interface Checklist {
  readonly id: string;
  readonly title: string;
  /** When it is to be gone through, in our own plain words. */
  readonly usedWhen: string;
  readonly items: readonly ChecklistItem[];
  readonly source: Citation;
}
