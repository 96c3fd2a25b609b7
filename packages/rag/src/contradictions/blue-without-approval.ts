import type { ContradictionRule } from './contradiction.ts';

/**
 * Blue needs the approval to close, so it cannot stand where none is recorded.
 *
 * @source Rotherham scrutiny pack, 6 September 2022, BRAG key: Blue
 */
export const blueWithoutApproval: ContradictionRule = (recorded, facts) =>
  recorded === 'blue' && facts.approvals.length === 0
    ? {
        kind: 'BLUE_WITHOUT_APPROVAL',
        message:
          'Recorded as closed, but no approval to close by the body with the right to give it is recorded.',
      }
    : null;
