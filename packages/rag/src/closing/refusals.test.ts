import { describe, expect, it } from 'vitest';
import {
  accepted,
  boardMember,
  complete,
  duties,
  open,
  person,
  submitted,
} from '../../test/sample-closing.ts';
import { bragGrey } from '../standard-schemes.ts';
import { refusalToApproveClosing } from './approve-closing.ts';
import { refusalToDecideEvidence } from './decide-evidence.ts';
import { refusalToRecordRating } from './record-rating.ts';
import { refusalForMissingStep } from './step-missing.ts';
import { closingSteps } from './step.ts';

const nothingElse = { missingStep: null, indicatorIds: [] };

describe('what a refusal says and what to do instead', () => {
  it('to somebody without the right', () => {
    expect(refusalToDecideEvidence(submitted, boardMember, duties)).toEqual({
      ...nothingElse,
      code: 'not-your-decision-right',
      message: 'You are not a member of a body that may decide on its evidence.',
      whatToDo: 'Ask a member of the body that may decide on its evidence.',
    });
    expect(refusalToApproveClosing(accepted, [], boardMember, { ...duties, closingBodyIds: [] })).toEqual({
      ...nothingElse,
      code: 'not-your-decision-right',
      message: 'You are not a member of a body that may approve closing it.',
      whatToDo: 'No body is recorded as holding this right; ask the administrator of the area to record one.',
    });
  });

  it('to somebody whose own action it is', () => {
    const lead = person('a', { bodyIds: ['panel'], postIds: ['head-of-inclusion'] });
    expect(refusalToDecideEvidence(submitted, lead, duties)).toEqual({
      ...nothingElse,
      code: 'own-action',
      message: 'You lead this action, so you cannot decide on it.',
      whatToDo: 'Ask a member who neither leads the action nor submitted the evidence to decide.',
    });
    const decider = person('panel-person', { bodyIds: ['panel', 'board'] });
    expect(refusalToApproveClosing(accepted, [], decider, duties)).toEqual({
      ...nothingElse,
      code: 'own-action',
      message: 'You decided on its evidence, so you cannot approve closing it.',
      whatToDo: 'Ask another member of the body that may approve closing it.',
    });
  });

  it('about a measure that falls short', () => {
    const short = [
      { indicatorId: 'one', status: 'on-track' as const },
      { indicatorId: 'two', status: 'off-track' as const, title: 'Second' },
    ];
    expect(refusalToApproveClosing(accepted, short, boardMember, duties)).toEqual({
      code: 'measure-not-achieved',
      message: 'Not every impact measure is reached: one; Second.',
      whatToDo: 'Record the observations that show these measures reached, or leave the action open.',
      missingStep: null,
      indicatorIds: ['one', 'two'],
    });
  });

  it('about a step that comes first, for every step', () => {
    expect(closingSteps.map((step) => refusalForMissingStep(step))).toEqual(
      [
        [
          'open',
          'This action is closed already.',
          'To open it again, record progress that says it is not complete.',
        ],
        ...[
          ['complete', 'its completion'],
          ['evidence-submitted', 'the evidence'],
          ['evidence-accepted', 'the acceptance of the evidence by the panel'],
          ['closed', 'the approval to close by the board'],
        ].map(([step, words]) => [
          step,
          `This cannot be recorded before ${words} is.`,
          `First have ${words} recorded.`,
        ]),
      ].map(([missingStep, message, whatToDo]) => ({
        code: 'step-missing',
        message,
        whatToDo,
        missingStep,
        indicatorIds: [],
      })),
    );
  });

  it('about a rating that needs a reason', () => {
    const needsOne = (computed: 'amber' | 'unknown') =>
      refusalToRecordRating({ rating: 'green', computed, reason: '' }, open, [], bragGrey);
    const whatToDo =
      'Say in a sentence why this rating is right, or record the progress that would lead to it.';
    expect(needsOne('amber')).toEqual({
      ...nothingElse,
      code: 'justification-required',
      message: 'This rating is not the one the rules give from what is recorded, so it needs a reason.',
      whatToDo,
    });
    expect(needsOne('unknown')).toEqual({
      ...nothingElse,
      code: 'justification-required',
      message: 'The rules give no colour from what is recorded, so this rating needs a reason.',
      whatToDo,
    });
    expect(
      refusalToRecordRating({ rating: 'green', computed: 'amber', reason: 'So.' }, complete, [], bragGrey),
    ).toBeNull();
  });
});
