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
import { refusalToDecideEvidence } from './decide-evidence.ts';

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

  it('is refused to everyone where no panel decides, and says who does', () => {
    expect(refusalToDecideEvidence({ ...submitted, panel: false }, panelMember, duties)).toEqual({
      code: 'not-your-decision-right',
      message: 'No evidence panel decides on the evidence of this action.',
      whatToDo:
        'Ask a member of the body that may approve closing it: it decides on the evidence as it does so.',
      missingStep: null,
      indicatorIds: [],
    });
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
