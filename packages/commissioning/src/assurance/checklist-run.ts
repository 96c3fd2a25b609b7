import type { IsoDate } from '@golden-thread/outcomes';
import type { EvidenceReference } from './evidence.ts';

/** What is said to one item: seen to (with evidence), not seen to, or not applicable here (with the reason). */
export interface ChecklistAnswer {
  readonly itemId: string;
  readonly answer: 'yes' | 'no' | 'not-applicable';
  /** What shows it; at least one piece for a yes. */
  readonly evidence: readonly EvidenceReference[];
  /** Why it is not seen to, or not applicable; null with a yes that needs no more words. */
  readonly why: string | null;
}

/** One going through of a checklist, for an intention, a contract or a service. Items that nobody has answered yet are simply not there. */
export interface ChecklistRun {
  readonly id: string;
  readonly checklistId: string;
  /** What it is gone through for: one of the three, the others null. */
  readonly intentionId: string | null;
  readonly contractId: string | null;
  readonly serviceId: string | null;
  readonly startedDate: IsoDate;
  /** At most one for each item. */
  readonly answers: readonly ChecklistAnswer[];
}

/** What a body decided about a run, as the run stood in one version. */
export interface ChecklistApproval {
  readonly id: string;
  readonly runId: string;
  /** The version of the run that was decided on, from 1. A later version is not covered. */
  readonly runVersion: number;
  readonly bodyId: string;
  readonly decision: 'approved' | 'returned';
  readonly decidedDate: IsoDate;
  /** Why, in our own plain words; needed where it is returned. */
  readonly why: string | null;
}
