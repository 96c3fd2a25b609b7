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
  blockedSteps: [],
};
const html = (changes: Partial<Closing>, endedOn: string | null, beginsOn: string | null = null) =>
  renderToStaticMarkup(
    createElement(ClosingSteps, { closing: { ...closing, ...changes }, endedOn, beginsOn, states: ownWords }),
  );
const shown = (changes: Partial<Closing> = {}, endedOn: string | null = null) =>
  html(changes, endedOn)
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

  const blocked = (step: 'EVIDENCE_ACCEPTED' | 'CLOSED') => ({
    step,
    reason: 'No body holds the right.',
    whatToDo: 'Ask the administrator.',
  });
  const stuck =
    'It cannot be closed as things stand: nobody is recorded who may take a step that is still ahead. So no step is offered.';
  const nobody = 'Nobody is recorded who may take this step. No body holds the right. Ask the administrator.';

  it('says plainly that nobody is recorded who may close it, and names nobody as next', () => {
    expect(shown({ blockedSteps: [blocked('CLOSED')] })).toEqual([
      stuck,
      'The work is recorded as complete – done',
      'Evidence is submitted – done',
      'The board decides on the evidence and approves closing',
      nobody,
      'Still missing:',
      'Not on record: the approval to close by the board.',
    ]);
  });

  it('says it of the panel as of the board, from the first step on', () => {
    const panel: Partial<Closing> = {
      step: 'OPEN',
      steps: ['OPEN', 'COMPLETE', 'EVIDENCE_SUBMITTED', 'EVIDENCE_ACCEPTED', 'CLOSED'],
      nextSteps: [{ step: 'COMPLETE', mayBeTakenBy: 'a lead' }],
      blockedSteps: [blocked('EVIDENCE_ACCEPTED')],
      missing: [],
    };
    expect(shown(panel)).toEqual([
      stuck,
      'The work is recorded as complete',
      'Evidence is submitted',
      'The panel accepts the evidence',
      nobody,
      expect.stringContaining('approves closing'),
    ]);
    expect(html(panel, null)).not.toContain('aria-current');
    expect(shown(panel, '2019-03-31').join(' ')).not.toContain('Nobody');
  });

  it('still shows what was closed while somebody could', () => {
    const lines = shown({ nextSteps: [], missing: [], step: 'CLOSED' });
    expect(lines.at(-1)).toBe('The board decides on the evidence and approves closing – done');
  });

  it('offers nothing as next once the plan has ended, and says so', () => {
    expect(shown({}, '2019-03-31')).toEqual([
      'The plan ended on 31 March 2019, and nothing on record closes this action. No step is due next.',
      'The work is recorded as complete – done',
      'Evidence is submitted – done',
      'The board decides on the evidence and approves closing',
      'Still missing:',
      'Not on record: the approval to close by the board.',
    ]);
    expect(html({}, null)).toContain('aria-current="step"');
    expect(html({}, '2019-03-31')).not.toContain('aria-current');
  });

  it('offers nothing as next before the plan begins, and says when that is', () => {
    const early = html({}, null, '2018-04-01');
    expect(early).toContain('The plan begins on 1 April 2018. No step is due before.');
    expect(early).not.toContain('Next, by');
    expect(early).not.toContain('aria-current');
  });

  it('says nothing of the end of the plan where the action was closed', () => {
    const closed = { nextSteps: [], missing: [], step: 'CLOSED' as const };
    expect(shown(closed, '2019-03-31')).toEqual(shown(closed));
  });
});
