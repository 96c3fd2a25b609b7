import { describe, expect, it } from 'vitest';
import type { Consultation } from './consultation.ts';
import type { Feedback, FeedbackAnswer } from './feedback.ts';
import { saidAndDone } from './said-and-done.ts';

const said = (id: string, saidDate: string): Feedback => ({
  id,
  said: 'Letters are hard to read.',
  group: 'Parents and carers',
  organisationId: null,
  bodyId: null,
  saidDate,
  how: 'meeting',
  intentionIds: [],
  serviceIds: [],
});
const answer = (
  id: string,
  change: Partial<FeedbackAnswer> & Pick<FeedbackAnswer, 'answeredDate'>,
): FeedbackAnswer => ({
  id,
  feedbackId: 'letters',
  consultationId: null,
  themeId: null,
  answer: 'changed',
  did: 'Letters were written anew.',
  byDate: null,
  intentionIds: [],
  serviceIds: [],
  ...change,
});
const meeting: Consultation = {
  id: 'meeting',
  title: 'A meeting',
  date: '2026-01-05',
  whenLabel: null,
  status: 'held',
  groups: [{ label: 'Parents', organisationId: null, bodyId: null }],
  heard: [
    { id: 'access', title: 'Access', points: ['Help close to home'] },
    { id: 'respect', title: 'Respect', points: [] },
  ],
  ledToPriorityIds: [],
  source: null,
};

describe('saidAndDone', () => {
  it('says how long something waits for an answer', () => {
    expect(saidAndDone([said('letters', '2026-01-01')], [], [], '2026-02-01')).toMatchObject([
      { id: 'letters', groups: ['Parents and carers'], state: 'unanswered', waitingDays: 31, answers: [] },
    ]);
  });

  it('goes by the newest answer of the day, and knows no answer of a later day', () => {
    const answers = [
      answer('done', { answeredDate: '2026-03-01' }),
      answer('promise', { answeredDate: '2026-01-10', answer: 'will-change', byDate: '2026-02-15' }),
    ];
    const state = (asOf: string) => saidAndDone([said('letters', '2026-01-01')], [], answers, asOf)[0];
    expect(state('2026-01-09')?.state).toBe('unanswered');
    expect(state('2026-02-15')).toMatchObject({ state: 'promised', waitingDays: null });
    expect(state('2026-02-16')?.state).toBe('promise-overdue');
    expect(state('2026-03-01')?.state).toBe('changed');
    expect(state('2026-03-01')?.answers.map(({ id }) => id)).toEqual(['promise', 'done']);
  });

  it('keeps a promise with no day a promise, and an honest no a no', () => {
    const state = (change: Partial<FeedbackAnswer>) =>
      saidAndDone(
        [said('letters', '2026-01-01')],
        [],
        [answer('a', { answeredDate: '2026-01-02', ...change })],
        '2030-01-01',
      )[0]?.state;
    expect(state({ answer: 'will-change' })).toBe('promised');
    expect(state({ answer: 'cannot-change' })).toBe('cannot-change');
  });

  it('counts each theme a consultation heard as said, with its own answers', () => {
    const answers = [
      answer('a', {
        feedbackId: null,
        consultationId: 'meeting',
        themeId: 'respect',
        answeredDate: '2026-02-01',
      }),
    ];
    expect(saidAndDone([], [meeting], answers, '2026-02-04')).toMatchObject([
      { id: 'meeting/access', said: 'Access', points: ['Help close to home'], waitingDays: 30 },
      { id: 'meeting/respect', state: 'changed', waitingDays: null },
    ]);
  });

  it('leaves out what is planned or said later, and puts what has no day last, waiting nobody knows how long', () => {
    const consultations = [
      { ...meeting, id: 'undated', date: null },
      { ...meeting, id: 'planned', status: 'planned' as const, date: null },
      { ...meeting, id: 'later', date: '2026-12-01' },
    ];
    const found = saidAndDone([said('letters', '2026-01-01')], consultations, [], '2026-02-01');
    expect(found.map(({ id, waitingDays }) => [id, waitingDays])).toEqual([
      ['letters', 31],
      ['undated/access', null],
      ['undated/respect', null],
    ]);
  });

  it('answers for ten thousand entries each by its own answers', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => said(`said-${index}`, '2026-01-01'));
    const answers = many
      .filter((_, index) => index % 2 === 0)
      .map(({ id }) => answer(`to-${id}`, { feedbackId: id, answeredDate: '2026-01-02' }));
    const found = saidAndDone(many, [], answers, '2026-02-01');
    expect(found).toHaveLength(10_000);
    expect(found.filter(({ state }) => state === 'changed')).toHaveLength(5_000);
    expect(found.every(({ id, answers: own }) => own.every(({ feedbackId }) => feedbackId === id))).toBe(
      true,
    );
  });
});
