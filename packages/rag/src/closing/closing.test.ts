import { describe, expect, it } from 'vitest';
import { refusalToApproveClosing } from './approve-closing.ts';
import { refusalToDecideEvidence } from './decide-evidence.ts';
import { leadsAction, type Actor, type Duties } from './duties.ts';
import type { ClosingFacts } from './facts.ts';
import { closingPosition } from './position.ts';
import { refusalToRecordRating } from './record-rating.ts';
import { refusalToSubmitEvidence } from './submit-evidence.ts';

const open: ClosingFacts = {
  complete: false,
  completedDate: null,
  evidence: null,
  submitterSubjects: [],
  approvals: [],
};
const complete: ClosingFacts = { ...open, complete: true, completedDate: '2022-07-20' };
const submitted: ClosingFacts = {
  ...complete,
  evidence: { id: 'evidence-1', decision: null },
  submitterSubjects: ['lead-person'],
};
const returned: ClosingFacts = {
  ...submitted,
  evidence: { id: 'evidence-1', decision: { decision: 'returned', reason: 'It shows no impact yet.' } },
};
const accepted: ClosingFacts = {
  ...submitted,
  evidence: { id: 'evidence-1', decision: { decision: 'accepted', reason: 'It shows impact.' } },
};
const approved: ClosingFacts = { ...accepted, approvals: [{ bodyId: 'board', date: '2022-08-30' }] };

const duties: Duties = {
  leads: [
    { kind: 'post', id: 'head-of-inclusion' },
    { kind: 'body', id: 'sub-group' },
    { kind: 'organisation', id: 'council' },
  ],
  evidencePanelBodyIds: ['panel'],
  closingBodyIds: ['board'],
};
const person = (subject: string, changes: Partial<Actor> = {}): Actor => ({
  subject,
  postIds: [],
  bodyIds: [],
  ...changes,
});
const panelMember = person('panel-person', { bodyIds: ['panel'] });
const boardMember = person('board-person', { bodyIds: ['board'] });

describe('where the closing of an action stands', () => {
  it.each([
    ['open', open, ['complete'], 4],
    ['complete', complete, ['evidence-submitted'], 3],
    ['evidence-submitted', submitted, ['evidence-accepted', 'complete'], 2],
    ['evidence-accepted', accepted, ['closed'], 1],
    ['closed', approved, [], 0],
  ] as const)('goes step by step: %s', (step, facts, next, missing) => {
    const position = closingPosition(facts);
    expect(position.step).toBe(step);
    expect(position.nextSteps.map((candidate) => candidate.step)).toEqual(next);
    expect(position.missing).toHaveLength(missing);
  });

  it('goes back to complete when the panel returns the evidence, and says why', () => {
    const position = closingPosition(returned);
    expect(position.step).toBe('complete');
    expect(position.returnedReason).toBe('It shows no impact yet.');
    expect(position.missing[0]).toBe('The panel returned the evidence: It shows no impact yet.');
  });

  it('names the steps that were passed over where only an approval is on record', () => {
    const position = closingPosition({ ...open, approvals: approved.approvals });
    expect(position.step).toBe('closed');
    expect(position.missing).toEqual([
      'Not on record: its completion.',
      'Not on record: the evidence.',
      'Not on record: the acceptance of the evidence by the panel.',
    ]);
  });

  it('keeps a return of evidence out of sight once closed all the same', () => {
    const position = closingPosition({ ...returned, approvals: approved.approvals });
    expect(position.returnedReason).toBeNull();
    expect(position.missing.join(' ')).not.toContain('returned');
  });
});

describe('who leads an action', () => {
  it('is whoever holds a lead post or sits on a lead body', () => {
    expect(leadsAction(person('a', { postIds: ['head-of-inclusion'] }), duties)).toBe(true);
    expect(leadsAction(person('a', { bodyIds: ['sub-group'] }), duties)).toBe(true);
  });

  it('is not everyone at an organisation that leads it', () => {
    expect(leadsAction(person('a', { postIds: ['council'], bodyIds: ['council'] }), duties)).toBe(false);
  });
});

describe('submitting evidence', () => {
  it('is refused before completion is recorded, and the step is named', () => {
    expect(refusalToSubmitEvidence(open)).toMatchObject({ code: 'step-missing', missingStep: 'complete' });
  });

  it.each([complete, submitted, returned, accepted])('is open from completion until closing', (facts) => {
    expect(refusalToSubmitEvidence(facts)).toBeNull();
  });

  it('is refused once closed', () => {
    expect(refusalToSubmitEvidence(approved)).toMatchObject({ code: 'step-missing', missingStep: 'open' });
  });
});

describe('deciding on evidence', () => {
  it('is for a member of the panel who neither leads the action nor submitted evidence', () => {
    expect(refusalToDecideEvidence(submitted, panelMember, duties)).toBeNull();
  });

  it('is refused to anyone off the panel, before anything else is said', () => {
    expect(refusalToDecideEvidence(open, boardMember, duties)).toMatchObject({
      code: 'not-your-decision-right',
      message: 'You are not a member of a body that may decide on its evidence.',
    });
  });

  it('is refused to everyone where no body holds the right, and says whom to ask', () => {
    const nobody = { ...duties, evidencePanelBodyIds: [] };
    expect(refusalToDecideEvidence(submitted, panelMember, nobody)?.whatToDo).toContain('administrator');
  });

  it('is refused to a panel member who leads the action', () => {
    const lead = person('a', { bodyIds: ['panel'], postIds: ['head-of-inclusion'] });
    expect(refusalToDecideEvidence(submitted, lead, duties)).toMatchObject({
      code: 'own-action',
      message: 'You lead this action, so you cannot decide on it.',
    });
  });

  it('is refused to a panel member who submitted the evidence', () => {
    const submitter = person('lead-person', { bodyIds: ['panel'] });
    expect(refusalToDecideEvidence(submitted, submitter, duties)).toMatchObject({
      code: 'own-action',
      message: 'You submitted evidence for it, so you cannot decide on it.',
    });
  });

  it.each([
    [open, 'complete'],
    [complete, 'evidence-submitted'],
    [returned, 'evidence-submitted'],
    [accepted, 'evidence-submitted'],
    [approved, 'open'],
  ] as const)('is refused where there is nothing to decide, naming the step', (facts, missingStep) => {
    expect(refusalToDecideEvidence(facts, panelMember, duties)).toMatchObject({
      code: 'step-missing',
      missingStep,
    });
  });
});

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

describe('recording a rating', () => {
  it('needs no reason where it is what the rules give', () => {
    const proposed = { rating: 'green', computed: 'green', reason: '' } as const;
    expect(refusalToRecordRating(proposed, open, [])).toBeNull();
  });

  it('needs a reason where the rules give another, and blanks are none', () => {
    const proposed = { rating: 'green', computed: 'amber', reason: '  ' } as const;
    expect(refusalToRecordRating(proposed, open, [])?.code).toBe('justification-required');
    expect(refusalToRecordRating({ ...proposed, reason: 'Agreed to run on.' }, open, [])).toBeNull();
  });

  it('needs a reason where the rules give no colour', () => {
    const proposed = { rating: 'green', computed: 'unknown', reason: '' } as const;
    expect(refusalToRecordRating(proposed, open, [])?.message).toContain('give no colour');
  });

  it.each([
    [open, 'complete'],
    [complete, 'evidence-submitted'],
    [submitted, 'evidence-accepted'],
    [accepted, 'closed'],
  ] as const)(
    'as blue is refused before the board has approved, naming the next step',
    (facts, missingStep) => {
      const proposed = { rating: 'blue', computed: 'green', reason: 'It is done.' } as const;
      expect(refusalToRecordRating(proposed, facts, [])).toMatchObject({ code: 'step-missing', missingStep });
    },
  );

  it('as blue is refused while a measure is observed short, even once approved', () => {
    const proposed = { rating: 'blue', computed: 'green', reason: 'It is done.' } as const;
    const measures = [{ indicatorId: 'quality-of-plans', status: 'on-track' as const }];
    expect(refusalToRecordRating(proposed, approved, measures)?.code).toBe('measure-not-achieved');
  });

  it('as blue is open once approved', () => {
    const proposed = { rating: 'blue', computed: 'blue', reason: '' } as const;
    expect(refusalToRecordRating(proposed, approved, [])).toBeNull();
  });
});
