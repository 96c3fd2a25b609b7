import { blueNeedsApproval } from '../blue-needs.ts';
import type { ContradictionRule } from './contradiction.ts';

/**
 * Blue needs the approval to close, so it cannot stand where none is recorded; except in a scheme that asks for
 * none.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, BRAG key: Blue
 */
export const blueWithoutApproval: ContradictionRule = {
  kind: 'BLUE_WITHOUT_APPROVAL',
  rating: 'blue',
  against: (facts, scheme) =>
    blueNeedsApproval(scheme) && facts.approvals.length === 0
      ? 'Recorded as closed, but no approval to close by the body with the right to give it is recorded.'
      : null,
};
