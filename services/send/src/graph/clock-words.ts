import type { ClockId } from '@golden-thread/send/clocks';

/** Which events a clock runs between, in words. */
interface ClockWords {
  readonly countsFrom: string;
  readonly countsUntil: string;
}

/** The events of each clock, as its rule reads them. */
export const clockWords: Readonly<Record<ClockId, ClockWords>> = {
  'assessment-decision': {
    countsFrom: 'receipt of the request',
    countsUntil: 'telling the family whether there will be an assessment',
  },
  advice: {
    countsFrom: 'receipt of the question by whoever is asked for advice',
    countsUntil: 'receipt of the advice',
  },
  'plan-refusal': {
    countsFrom: 'receipt of the request',
    countsUntil: 'telling the family that there will be no plan',
  },
  representations: { countsFrom: 'serving of the draft plan', countsUntil: 'sending of the final plan' },
  'final-plan': { countsFrom: 'receipt of the request', countsUntil: 'sending of the final plan' },
  'annual-review': {
    countsFrom: 'making of the plan, or its last review',
    countsUntil: 'telling the family the decision of the review',
  },
  'review-decision': {
    countsFrom: 'review meeting',
    countsUntil: 'telling the family the decision, the amendments with it',
  },
  'amended-plan': {
    countsFrom: 'review meeting, or sending of the amendments',
    countsUntil: 'sending of the final amended plan, or word that it stays as it is',
  },
  'reassessed-plan': {
    countsFrom: 'telling the family of the reassessment, or deciding on it unasked',
    countsUntil: 'sending of the finalised plan',
  },
  'phase-transfer': {
    countsFrom: '12 months before the transfer',
    countsUntil: 'sending of the plan amended for it',
  },
  'transfer-to-post-16': {
    countsFrom: '12 months before the transfer',
    countsUntil: 'sending of the plan amended for it',
  },
  'move-between-post-16': {
    countsFrom: 'proposal of the move',
    countsUntil: 'sending of the plan amended for it',
  },
};
