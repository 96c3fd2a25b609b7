import type { CommissioningIntention, PlacePriority } from '../src/cycle/index.ts';

/** A priority, and the group that answers for it. */
export const samplePriority = (id: string, groupBodyId: string): PlacePriority => ({
  id,
  number: 1,
  title: 'Best start',
  groupBodyId,
});

/** An intention of which the document says nothing but what it is; give what matters. */
export function sampleIntention(given: Partial<CommissioningIntention> = {}): CommissioningIntention {
  return {
    id: 'intention',
    ref: '1.1',
    title: 'Share information',
    priorityId: 'start',
    servesCommitment: false,
    stage: null,
    level: null,
    outcomeIds: [],
    serviceIds: [],
    fundIds: [],
    actionIds: [],
    startDate: null,
    endDate: null,
    source: { sourceId: 'strategy', place: 'Section 5' },
    ...given,
  };
}
