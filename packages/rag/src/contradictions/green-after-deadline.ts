import { dayLabel } from '@golden-thread/outcomes';
import { measuresStanding } from '../measures-standing.ts';
import { hasState } from '../scheme.ts';
import { isAtRisk } from '../standing.ts';
import { passedDeadline } from '../timeline-standing.ts';
import type { ContradictionRule } from './contradiction.ts';

/**
 * Green means on track for the timeline, so it cannot stand once the deadline has passed with no completion
 * recorded. On the deadline's last day it still can; and so it can where the scheme lets a risk on the timeline
 * alone pass and the measures are at none. In a scheme with no state for blue, green is what closing gives as well: once an
 * approval to close is on record, the deadline is no matter.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, BRAG key: Green
 */
export const greenAfterDeadline: ContradictionRule = {
  kind: 'GREEN_AFTER_DEADLINE',
  rating: 'green',
  against(facts, scheme, asOf) {
    const deadline = passedDeadline(facts, asOf);
    if (deadline === null || facts.progress?.status === 'complete') return null;
    if (!hasState(scheme, 'blue') && facts.approvals.length > 0) return null;
    const mayPass = scheme.amberNeeds === 'measures-and-timeline';
    if (mayPass && !isAtRisk(measuresStanding(facts).risk)) return null;
    return `Recorded as on track, but the deadline, ${dayLabel(deadline)}, has passed and no completion is recorded.`;
  },
};
