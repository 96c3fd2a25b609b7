import type { Governance } from '@golden-thread/governance';
import { describe, expect, it } from 'vitest';
import { samplePlan } from '../test/sample-plan.ts';
import { actionDuties } from './action-duties.ts';
import { actionsOfBody } from './actions-of-body.ts';
import { hasEvidencePanel } from './evidence-panel.ts';
import { findAction, planActions, type PlannedAction } from './plan-actions.ts';

const source = { sourceId: 'made-up', place: 'for tests' };
const dated = { startDate: null, endDate: null, source };
const governance: Governance = {
  organisations: [],
  bodies: [
    { id: 'board', name: 'Board', kind: 'executive-board', ...dated },
    { id: 'panel', name: 'Panel', kind: 'panel', ...dated },
  ],
  posts: [],
  memberships: [],
  lines: [],
  decisionRights: [
    { bodyId: 'board', decision: 'close-action', subjectId: 'sample-plan', ...dated, endDate: '2022-12-31' },
    { bodyId: 'panel', decision: 'accept-evidence', subjectId: 'sample-plan', ...dated },
  ],
  rhythm: [],
};
const planned = (ref: string) => findAction(samplePlan, ref) as PlannedAction;

describe('the duties for an action', () => {
  it('are its leads and the bodies that hold the rights on the day', () => {
    expect(actionDuties(samplePlan, planned('1.1.1'), governance, '2022-08-31')).toEqual({
      leads: [{ kind: 'post', id: 'head-of-inclusion' }],
      evidencePanelBodyIds: ['panel'],
      closingBodyIds: ['board'],
    });
  });

  it('leave a right to nobody once it has ended, whatever board the plan names', () => {
    expect(actionDuties(samplePlan, planned('1.1.1'), governance, '2023-01-01').closingBodyIds).toEqual([]);
  });

  it('take the leads of the priority where an action names none', () => {
    expect(actionDuties(samplePlan, planned('1.2.1'), governance, '2022-08-31').leads).toEqual([
      { kind: 'body', id: 'group-one' },
    ]);
  });
});

describe('whether an evidence panel decides', () => {
  const without = { ...samplePlan, evidencePanelBodyId: null };
  const noRights = { ...governance, decisionRights: [] };

  it('is so where the plan names one, even while nobody holds the right', () => {
    expect(hasEvidencePanel(samplePlan, noRights, '2022-08-31')).toBe(true);
  });

  it('is so where a body holds the right, even if the plan names none', () => {
    expect(hasEvidencePanel(without, governance, '2022-08-31')).toBe(true);
  });

  it('is not so where neither is', () => {
    expect(hasEvidencePanel(without, noRights, '2022-08-31')).toBe(false);
    const elsewhere = { ...without, id: 'another-plan' };
    expect(hasEvidencePanel(elsewhere, governance, '2022-08-31')).toBe(false);
  });
});

describe('the actions of a plan', () => {
  it('are in the order of the document, with the heading and priority they stand under', () => {
    expect(
      planActions(samplePlan).map(({ action, heading, priority }) => [action.ref, heading.ref, priority.ref]),
    ).toEqual([
      ['1.1.1', '1.1', '1'],
      ['1.1.2', '1.1', '1'],
      ['1.2.1', '1.2', '1'],
      ['2.1.1', '2.1', '2'],
      ['2.1.2', '2.1', '2'],
    ]);
  });

  it('are found by reference, or not at all', () => {
    expect(findAction(samplePlan, '2.1.2')?.action.title).toBe('Action 2.1.2');
    expect(findAction(samplePlan, '9.9.9')).toBeNull();
  });
});

describe('the actions a body answers for', () => {
  const refs = (bodyId: string) => actionsOfBody(samplePlan, bodyId).map(({ action }) => action.ref);

  it('are all of them for the board of the plan', () => {
    expect(refs('board')).toHaveLength(5);
  });

  it('are those under its priority for a group', () => {
    expect(refs('group-one')).toEqual(['1.1.1', '1.1.2', '1.2.1']);
  });

  it('are none for anybody else, the panel included', () => {
    expect(refs('panel')).toEqual([]);
  });
});
