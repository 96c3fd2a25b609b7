import { describe, expect, it } from 'vitest';
import {
  accepted,
  approved,
  complete,
  duties,
  open,
  person,
  returned,
  submitted,
} from '../../test/sample-closing.ts';
import { refusalToApproveClosing } from './approve-closing.ts';
import { refusalToDecideEvidence } from './decide-evidence.ts';
import type { Actor } from './duties.ts';
import type { ClosingFacts } from './facts.ts';
import { closingPosition } from './position.ts';
import type { Refusal } from './refusal.ts';
import { refusalToSubmitEvidence } from './submit-evidence.ts';

const states: Readonly<Record<string, ClosingFacts>> = {
  open,
  complete,
  submitted,
  returned,
  accepted,
  closed: approved,
  'closed in a source, no step before it': { ...open, approvals: approved.approvals },
};

const everywhere = { bodyIds: ['panel', 'board'] };
const actors: Readonly<Record<string, Actor>> = {
  'a stranger': person('stranger', { bodyIds: ['another-body'] }),
  'a panel member': person('panel-two', { bodyIds: ['panel'] }),
  'a board member': person('board-two', { bodyIds: ['board'] }),
  'a member of both': person('both', everywhere),
  'the lead, on both': person('lead', { ...everywhere, postIds: ['head-of-inclusion'] }),
  'who submitted, on both': person('lead-person', everywhere),
  'who decided, on both': person('panel-person', everywhere),
};

const said = (refusal: Refusal | null) => (refusal === null ? 'may' : (refusal.missingStep ?? refusal.code));

const RIGHT = 'not-your-decision-right';
const OWN = 'own-action';

// For each state: what a stranger, a panel member, a board member, a member of both, the lead, who submitted and who
// decided hear when they decide on the evidence. A step is one that is missing first; `open` says it is closed.
const deciding = {
  open: [RIGHT, 'complete', RIGHT, 'complete', OWN, 'complete', 'complete'],
  complete: [
    RIGHT,
    'evidence-submitted',
    RIGHT,
    'evidence-submitted',
    OWN,
    'evidence-submitted',
    'evidence-submitted',
  ],
  submitted: [RIGHT, 'may', RIGHT, 'may', OWN, OWN, 'may'],
  returned: [RIGHT, 'evidence-submitted', RIGHT, 'evidence-submitted', OWN, OWN, 'evidence-submitted'],
  accepted: [RIGHT, 'evidence-submitted', RIGHT, 'evidence-submitted', OWN, OWN, 'evidence-submitted'],
  closed: [RIGHT, 'open', RIGHT, 'open', OWN, OWN, 'open'],
  'closed in a source, no step before it': [RIGHT, 'open', RIGHT, 'open', OWN, 'open', 'open'],
};

// The same for approving the closing.
const approving = {
  open: [RIGHT, RIGHT, 'complete', 'complete', OWN, 'complete', 'complete'],
  complete: [
    RIGHT,
    RIGHT,
    'evidence-submitted',
    'evidence-submitted',
    OWN,
    'evidence-submitted',
    'evidence-submitted',
  ],
  submitted: [RIGHT, RIGHT, 'evidence-accepted', 'evidence-accepted', OWN, OWN, 'evidence-accepted'],
  returned: [RIGHT, RIGHT, 'evidence-submitted', 'evidence-submitted', OWN, OWN, OWN],
  accepted: [RIGHT, RIGHT, 'may', 'may', OWN, OWN, OWN],
  closed: [RIGHT, RIGHT, 'open', 'open', OWN, OWN, OWN],
  'closed in a source, no step before it': [RIGHT, RIGHT, 'open', 'open', OWN, 'open', 'open'],
};

const submitting = {
  open: 'complete',
  complete: 'may',
  submitted: 'may',
  returned: 'may',
  accepted: 'may',
  closed: 'open',
  'closed in a source, no step before it': 'open',
};

describe('every state, every step, every actor', () => {
  it.each(Object.entries(states))('deciding on the evidence of an action that is %s', (state, facts) => {
    const heard = Object.values(actors).map((actor) => said(refusalToDecideEvidence(facts, actor, duties)));
    expect(heard).toEqual(deciding[state as keyof typeof deciding]);
  });

  it.each(Object.entries(states))('approving the closing of an action that is %s', (state, facts) => {
    const heard = Object.values(actors).map((actor) =>
      said(refusalToApproveClosing(facts, [], actor, duties)),
    );
    expect(heard).toEqual(approving[state as keyof typeof approving]);
  });

  it.each(Object.entries(states))('submitting evidence for an action that is %s', (state, facts) => {
    expect(said(refusalToSubmitEvidence(facts))).toBe(submitting[state as keyof typeof submitting]);
  });

  it('nobody is let past their own action, whatever the state', () => {
    for (const facts of Object.values(states)) {
      const lead = actors['the lead, on both']!;
      expect(refusalToDecideEvidence(facts, lead, duties)?.code).toBe(OWN);
      expect(refusalToApproveClosing(facts, [], lead, duties)?.code).toBe(OWN);
    }
  });

  it('says who may take the next step, wherever it stands', () => {
    const next = Object.values(states).map((facts) => closingPosition(facts).nextSteps);
    const lead = 'a lead of the action, or an officer of the area';
    const apart = 'who neither leads the action nor submitted the evidence';
    const panel = `a member of the evidence panel ${apart}`;
    const board = `a member of the board with the right to close it ${apart}`;
    expect(next).toEqual([
      [{ step: 'complete', by: 'lead', mayBeTakenBy: lead }],
      [{ step: 'evidence-submitted', by: 'lead', mayBeTakenBy: lead }],
      [
        { step: 'evidence-accepted', by: 'evidence-panel', mayBeTakenBy: panel },
        { step: 'complete', by: 'evidence-panel', mayBeTakenBy: panel },
      ],
      [{ step: 'evidence-submitted', by: 'lead', mayBeTakenBy: lead }],
      [{ step: 'closed', by: 'board', mayBeTakenBy: board }],
      [],
      [],
    ]);
  });
});
