import type { Governance } from '@golden-thread/governance';
import { policyMatrix } from '@golden-thread/subgraph/identity';
import { describe, expect, it } from 'vitest';
import type { PlanNode } from '../area/send-area.ts';
import { whoMay } from './who-may.ts';

const right = {
  subjectId: 'plan',
  decision: 'close-action',
  bodyId: 'board',
  startDate: null,
  endDate: null,
};
const board = { id: 'board', name: 'Improvement Board', startDate: null, endDate: null };
const plan = {
  plan: { id: 'plan', evidencePanelBodyId: 'panel' },
  area: { governance: { bodies: [board], decisionRights: [right] } as unknown as Governance },
} as PlanNode;
const rate = { object: 'rating', policyAction: 'record', decision: null } as const;

describe('whom to ask instead', () => {
  it('is every role that the policy allows it', () => {
    expect(whoMay(policyMatrix, rate, { plan, leads: [] }, '2026-11-22')).toBe(
      'Ask an officer or an action lead of this local area to do it.',
    );
  });

  it('is the body that holds the right, by name', () => {
    const close = { object: 'board-approval', policyAction: 'approve', decision: 'close-action' } as const;
    expect(whoMay(policyMatrix, close, { plan, leads: [] }, '2026-11-22')).toBe(
      'Ask a member of the Improvement Board to do it.',
    );
  });

  it('is the administrator where the only body with the right leads the action', () => {
    const close = { object: 'board-approval', policyAction: 'approve', decision: 'close-action' } as const;
    const leads = [{ kind: 'body', id: 'board', globalId: 'E06000016:board', name: 'Board' }] as const;
    expect(whoMay(policyMatrix, close, { plan, leads }, '2026-11-22')).toBe(
      'Every body with this right leads the action; ask the administrator of the area to record one that does not.',
    );
  });

  it('is the board where no panel decides on evidence, if there is one', () => {
    const decide = { object: 'panel-decision', policyAction: 'decide', decision: 'accept-evidence' } as const;
    const without = { ...plan, plan: { ...plan.plan, evidencePanelBodyId: null } };
    expect(whoMay(policyMatrix, decide, { plan: without, leads: [] }, '2026-11-22')).toBe(
      'This plan has no evidence panel: the Improvement Board decides on the evidence as it approves closing.',
    );
    const { governance } = plan.area;
    const area = { ...plan.area, governance: { ...governance, decisionRights: [] } };
    const nobody = whoMay(policyMatrix, decide, { plan: { ...without, area }, leads: [] }, '2026-11-22');
    expect(nobody).toContain('no evidence panel');
    expect(nobody).toContain('administrator');
  });

  it('is the administrator where nobody may', () => {
    const decide = { object: 'panel-decision', policyAction: 'decide', decision: 'accept-evidence' } as const;
    expect(whoMay(policyMatrix, decide, { plan, leads: [] }, '2026-11-22')).toContain('administrator');
    expect(whoMay([], rate, { plan, leads: [] }, '2026-11-22')).toContain('administrator');
  });
});
