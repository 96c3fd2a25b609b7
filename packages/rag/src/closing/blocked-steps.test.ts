import { describe, expect, it } from 'vitest';
import { accepted, approved, duties, open, submitted } from '../../test/sample-closing.ts';
import { blockedClosingSteps } from './blocked-steps.ts';
import { closingPosition } from './position.ts';

const blocked = (facts: typeof open, changes: Partial<typeof duties> = {}) =>
  blockedClosingSteps(closingPosition(facts), { ...duties, ...changes });
const steps = (...given: Parameters<typeof blocked>) => blocked(...given).map(({ step }) => step);

describe('the steps of closing that nobody may take', () => {
  it('are none where a body that does not lead the action holds each right', () => {
    expect(blocked(open)).toEqual([]);
    expect(steps(open, { closingBodyIds: ['sub-group', 'board'] })).toEqual([]);
  });

  it('are told from the start, with what to do, where no body holds a right', () => {
    expect(blocked(open, { evidencePanelBodyIds: [] })).toEqual([
      {
        step: 'evidence-accepted',
        reason: 'No body holds the right to decide on its evidence.',
        whatToDo: 'Ask the administrator of the area to record a body that holds this right.',
      },
    ]);
    expect(steps(open, { evidencePanelBodyIds: [], closingBodyIds: [] })).toEqual([
      'evidence-accepted',
      'closed',
    ]);
  });

  it('are told where each body that holds the right leads the action', () => {
    expect(blocked(submitted, { closingBodyIds: ['sub-group'] })).toEqual([
      {
        step: 'closed',
        reason:
          'Every body with the right to close it leads this action, and nobody decides on an action they lead.',
        whatToDo:
          'Ask the administrator of the area to record a body with this right that does not lead the action.',
      },
    ]);
  });

  it('are only those still ahead, and those this closing has', () => {
    expect(steps(accepted, { evidencePanelBodyIds: [] })).toEqual([]);
    expect(steps({ ...open, panel: false }, { evidencePanelBodyIds: [] })).toEqual([]);
    expect(steps(approved, { closingBodyIds: [] })).toEqual([]);
  });
});
