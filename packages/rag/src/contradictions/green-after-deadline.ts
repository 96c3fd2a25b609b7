import { dayLabel } from '@golden-thread/outcomes';
import { passedDeadline } from '../timeline-standing.ts';
import type { ContradictionRule } from './contradiction.ts';

/**
 * Green means on track for the timeline, so it cannot stand once the deadline has passed with no completion
 * recorded. On the deadline's last day it still can.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, BRAG key: Green
 */
export const greenAfterDeadline: ContradictionRule = (recorded, facts, asOf) => {
  if (recorded !== 'green' || facts.progress?.status === 'complete') return null;
  const deadline = passedDeadline(facts, asOf);
  if (deadline === null) return null;
  return {
    kind: 'GREEN_AFTER_DEADLINE',
    message: `Recorded as on track, but the deadline, ${dayLabel(deadline)}, has passed and no completion is recorded.`,
  };
};
