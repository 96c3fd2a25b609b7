import { describe, expect, it } from 'vitest';
import {
  accepted,
  approved,
  boardMember,
  complete,
  duties,
  open,
  panelMember,
  person,
  returned,
  submitted,
} from '../../test/sample-closing.ts';
import { refusalToApproveClosing } from './approve-closing.ts';

describe('approving the closing', () => {
  it('is for a member of the board with the right, once the panel has accepted the evidence', () => {
    expect(refusalToApproveClosing(accepted, [], boardMember, duties)).toBeNull();
  });

  it('is refused to anyone off that board', () => {
    expect(refusalToApproveClosing(accepted, [], panelMember, duties)?.code).toBe('not-your-decision-right');
  });

  it('is refused to a board member who leads the action or submitted evidence', () => {
    const lead = person('a', { bodyIds: ['board', 'sub-group'] });
    const submitter = person('lead-person', { bodyIds: ['board'] });
    expect(refusalToApproveClosing(accepted, [], lead, duties)?.code).toBe('own-action');
    expect(refusalToApproveClosing(accepted, [], submitter, duties)?.code).toBe('own-action');
  });

  it('is refused to everyone where the only board leads the action, and sends nobody to another member of it', () => {
    const led = { ...duties, closingBodyIds: ['sub-group'] };
    const member = person('a', { bodyIds: ['sub-group'] });
    for (const actor of [member, boardMember])
      expect(refusalToApproveClosing(accepted, [], actor, led)?.whatToDo).toBe(
        'Every body with this right leads the action; ask the administrator of the area to record one that does not.',
      );
  });

  it('is refused to a board member who decided on the evidence, whatever the decision was', () => {
    const decider = person('panel-person', { bodyIds: ['panel', 'board'] });
    expect(refusalToApproveClosing(accepted, [], decider, duties)).toMatchObject({
      code: 'own-action',
      message: 'You decided on its evidence, so you cannot approve closing it.',
    });
    expect(refusalToApproveClosing(returned, [], decider, duties)?.code).toBe('own-action');
  });

  it.each([
    [open, 'complete'],
    [complete, 'evidence-submitted'],
    [submitted, 'evidence-accepted'],
    [returned, 'evidence-submitted'],
    [approved, 'open'],
  ] as const)('is refused before the steps it needs, naming the next', (facts, missingStep) => {
    expect(refusalToApproveClosing(facts, [], boardMember, duties)).toMatchObject({
      code: 'step-missing',
      missingStep,
    });
  });

  it('is refused while a measure is observed short of its target, and names it', () => {
    const measures = [
      { indicatorId: 'quality-of-plans', status: 'off-track' as const },
      { indicatorId: 'timeliness', status: 'met' as const },
    ];
    expect(refusalToApproveClosing(accepted, measures, boardMember, duties)).toMatchObject({
      code: 'measure-not-achieved',
      indicatorIds: ['quality-of-plans'],
    });
  });

  it('is not refused for a measure that cannot be told: the panel has accepted the evidence', () => {
    const measures = [{ indicatorId: 'quality-of-plans', status: 'not-rated' as const }];
    expect(refusalToApproveClosing(accepted, measures, boardMember, duties)).toBeNull();
  });
});

describe('approving the closing where no panel decides', () => {
  const refusal = (facts: typeof open, actor: typeof boardMember) =>
    refusalToApproveClosing({ ...facts, panel: false }, [], actor, duties);

  it('is for a member of the board with the right, once evidence is submitted', () => {
    expect(refusal(submitted, boardMember)).toBeNull();
  });

  it('is refused to whoever submitted the evidence or leads the action, board member or not', () => {
    const submitter = person('lead-person', { bodyIds: ['board'] });
    const lead = person('a', { bodyIds: ['board'], postIds: ['head-of-inclusion'] });
    for (const actor of [submitter, lead]) expect(refusal(submitted, actor)?.code).toBe('own-action');
  });

  it('is refused to whoever decided on the evidence while there was a panel', () => {
    const decider = person('panel-person', { bodyIds: ['board'] });
    expect(refusal(accepted, boardMember)).toBeNull();
    expect(refusal(accepted, decider)?.code).toBe('own-action');
  });

  it.each([
    [open, 'complete'],
    [complete, 'evidence-submitted'],
    [returned, 'evidence-submitted'],
    [approved, 'open'],
  ] as const)('is refused before the steps it needs, and never for want of a panel', (facts, missingStep) => {
    expect(refusal(facts, boardMember)).toMatchObject({ code: 'step-missing', missingStep });
  });

  it('is refused while a measure is observed short of its target', () => {
    const measures = [{ indicatorId: 'timeliness', status: 'on-track' as const }];
    const noPanel = { ...submitted, panel: false };
    expect(refusalToApproveClosing(noPanel, measures, boardMember, duties)?.code).toBe(
      'measure-not-achieved',
    );
  });
});
