import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ownWords } from '../../test/own-words.ts';
import { ClosingSteps } from './closing-steps.tsx';

type Closing = Parameters<typeof ClosingSteps>[0]['closing'];
const closing: Closing = {
  step: 'EVIDENCE_SUBMITTED',
  steps: ['OPEN', 'COMPLETE', 'EVIDENCE_SUBMITTED', 'CLOSED'],
  nextSteps: [{ step: 'CLOSED', mayBeTakenBy: 'a member of the board' }],
  missing: ['Not on record: the approval to close by the board.'],
  mayBeClosedBy: [{ id: 'E06000016:send-board' }],
};
const shown = (changes: Partial<Closing> = {}) =>
  renderToStaticMarkup(createElement(ClosingSteps, { closing: { ...closing, ...changes }, states: ownWords }))
    .replace(/<[^>]*>/gu, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '');

describe('how an action is closed', () => {
  it('shows the steps of a plan without a panel, who is next, and no word the scheme does not have', () => {
    expect(shown()).toEqual([
      'The work is recorded as complete – done',
      'Evidence is submitted – done',
      'The board decides on the evidence and approves closing',
      'Next, by a member of the board',
      'Still missing:',
      'Not on record: the approval to close by the board.',
    ]);
  });

  it('says plainly that nobody is recorded who may close it, and shows no step', () => {
    expect(shown({ mayBeClosedBy: [], nextSteps: [] })).toEqual([
      'Nobody is recorded who may close it: no body holds the right to close the actions of this plan.',
    ]);
  });

  it('still shows what was closed while somebody could', () => {
    const lines = shown({ mayBeClosedBy: [], nextSteps: [], missing: [], step: 'CLOSED' });
    expect(lines.at(-1)).toBe('The board decides on the evidence and approves closing – done');
  });
});
