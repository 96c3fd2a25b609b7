import { describe, expect, it } from 'vitest';
import { evidence, sampleGate, sampleRun } from '../../test/sample-assurance.ts';
import { approvalIssues } from './approval-issues.ts';
import type { ChecklistApproval, ChecklistRun } from './checklist-run.ts';
import { openItems } from './open-items.ts';
import { runStanding } from './run-standing.ts';

const third = (answer: 'yes' | 'no'): ChecklistRun => ({
  ...sampleRun,
  answers: [...sampleRun.answers, { itemId: 'item-3', answer, evidence: [evidence(null)], why: 'So it is.' }],
});
const approval: ChecklistApproval = {
  id: 'approval-1',
  runId: 'run-1',
  runVersion: 1,
  bodyId: 'board',
  decision: 'approved',
  decidedDate: '2026-06-01',
  why: null,
};
const state = (run: ChecklistRun, version: number, approvals: readonly ChecklistApproval[]) =>
  runStanding(sampleGate, run, version, approvals, '2026-07-01').state;

describe('the gate of a checklist', () => {
  it('is shut by an item that nobody answered, and by one answered no; not by what does not apply', () => {
    expect(openItems(sampleGate, sampleRun).map(({ item, why }) => [item.number, why])).toEqual([
      [3, 'not-answered'],
    ]);
    expect(openItems(sampleGate, third('no'))[0]?.why).toBe('answered-no');
    expect(openItems(sampleGate, third('yes'))).toEqual([]);
  });

  it('does not count answers to items the checklist has lost', () => {
    const lost = [{ ...third('yes').answers[2]!, itemId: 'gone' }];
    expect(openItems(sampleGate, { answers: lost })).toHaveLength(3);
  });

  it('refuses approval and names every item that is open', () => {
    const issues = approvalIssues(approval, sampleGate, { ...sampleRun, answers: [] }, 1);
    expect(issues.map(({ code, found }) => `${code}: ${found}`)).toEqual([
      'CHECKLIST_ITEM_OPEN: item 1, Is 1 seen to? — not answered',
      'CHECKLIST_ITEM_OPEN: item 2, Is 2 seen to? — not answered',
      'CHECKLIST_ITEM_OPEN: item 3, Is 3 seen to? — not answered',
    ]);
    expect(approvalIssues(approval, sampleGate, third('yes'), 1)).toEqual([]);
  });

  it('refuses a decision on a run that has changed since it was looked at', () => {
    expect(approvalIssues(approval, sampleGate, third('yes'), 2)).toMatchObject([
      { code: 'RUN_CHANGED', path: 'runVersion', expected: '2, the version that stands' },
    ]);
  });

  it('lets a run with open items be returned', () => {
    const returned = { decision: 'returned', runVersion: 1 } as const;
    expect(approvalIssues(returned, sampleGate, sampleRun, 1)).toEqual([]);
    expect(approvalIssues(returned, sampleGate, sampleRun, 2)).toHaveLength(1);
  });

  it('stands open, ready, approved, and shut again when an answer changes after the approval', () => {
    expect(state(sampleRun, 1, [])).toBe('items-open');
    expect(state(third('yes'), 1, [])).toBe('ready');
    expect(state(third('yes'), 1, [approval])).toBe('approved');
    expect(state(third('yes'), 2, [approval])).toBe('changed-since');
    expect(state(third('no'), 2, [approval])).toBe('changed-since');
  });

  it('stands open or ready again when a run that was returned is changed', () => {
    const returned: ChecklistApproval = { ...approval, decision: 'returned', why: 'See to 3.' };
    expect(state(sampleRun, 1, [returned])).toBe('returned');
    expect(state(sampleRun, 2, [returned])).toBe('items-open');
    expect(state(third('yes'), 2, [returned])).toBe('ready');
  });

  it('shuts again when the checklist gains an item after the approval', () => {
    const longer = { ...sampleGate, items: [...sampleGate.items, { id: 'new', number: 4, title: 'New?' }] };
    expect(runStanding(longer, third('yes'), 1, [approval], '2026-07-01')).toMatchObject({
      state: 'changed-since',
      open: [{ item: { id: 'new' } }],
    });
  });

  it('goes by the newest decision of the newest version known by the day, and by none about another run', () => {
    const returned: ChecklistApproval = { ...approval, id: 'b', decision: 'returned', why: 'No.' };
    const later = { ...approval, id: 'c', decidedDate: '2026-06-02' };
    expect(state(third('yes'), 1, [later, returned])).toBe('approved');
    expect(state(third('yes'), 2, [{ ...returned, runVersion: 2 }, later])).toBe('returned');
    expect(state(third('yes'), 1, [{ ...approval, decidedDate: '2026-07-02' }])).toBe('ready');
    expect(state(third('yes'), 1, [{ ...approval, runId: 'another' }])).toBe('ready');
  });
});
