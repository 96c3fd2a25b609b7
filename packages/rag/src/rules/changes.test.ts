import { describe, expect, it } from 'vitest';
import { factsWith } from '../../test/sample-facts.ts';
import { rate } from '../rate.ts';
import type { Rating } from '../rating.ts';
import { bragGrey } from '../standard-schemes.ts';

const without = (...missing: Rating[]) => bragGrey.states.filter(({ rating }) => !missing.includes(rating));
const judged = (status: 'in-progress' | 'complete', measuresRisk: 'none' | 'risk' | 'significant-risk') =>
  factsWith({ progress: { status, measuresRisk, timelineRisk: 'none' } });

describe('a rating that a scheme has no state for', () => {
  it('makes no green of a risk that is enough for amber', () => {
    const scheme = { ...bragGrey, states: without('amber') };
    expect(rate(judged('in-progress', 'risk'), scheme, '2022-07-15').rating).toBe('unknown');
  });

  it('makes no green of a risk that is enough for red, though not for amber', () => {
    const needs = { amberNeeds: 'measures-and-timeline', redNeeds: 'measures-or-timeline' } as const;
    const scheme = { ...bragGrey, ...needs, states: without('red') };
    expect(rate(judged('in-progress', 'significant-risk'), scheme, '2022-07-15').rating).toBe('unknown');
  });
});

describe('what would change a rating, for a machine', () => {
  it.each([
    ['in-progress', 'measures-or-timeline', 'judgement'],
    ['complete', 'measures-or-timeline', 'judgement'],
    ['in-progress', 'measures-and-timeline', 'judgement'],
    ['complete', 'measures-and-timeline', 'reopened'],
  ] as const)('calls the way from green to amber by its kind: %s, %s', (status, amberNeeds, kind) => {
    const { changes } = rate(judged(status, 'none'), { ...bragGrey, amberNeeds }, '2022-07-15');
    expect(changes.find(({ to }) => to.includes('amber'))?.kind).toBe(kind);
  });

  it('opens a closed action by one measure at a time', () => {
    const facts = factsWith({
      progress: { status: 'complete', measuresRisk: 'none', timelineRisk: 'none' },
      approvals: [{ bodyId: 'board', date: '2022-07-10' }],
      measures: [
        { indicatorId: 'one', status: 'met' },
        { indicatorId: 'two', status: 'met' },
      ],
    });
    const ways = rate(facts, bragGrey, '2022-07-15').changes.at(-1)?.ways;
    expect(ways?.map((way) => way.facts.measures?.map(({ status }) => status))).toEqual([
      ['off-track', 'met'],
      ['met', 'off-track'],
    ]);
  });

  it('gives every colour but its own to a rating that could become any', () => {
    const colours = ['blue', 'green', 'amber', 'red', 'grey'];
    const waiting = factsWith({
      progress: { status: 'not-started', measuresRisk: 'none', timelineRisk: 'none' },
    });
    expect(rate(factsWith({ progress: null }), bragGrey, '2022-07-15').changes[0]?.to).toEqual(colours);
    expect(rate(waiting, bragGrey, '2022-07-15').changes[0]?.to).toEqual([
      'blue',
      'green',
      'amber',
      'red',
      'unknown',
    ]);
    expect(
      rate(judged('complete', 'none'), { ...bragGrey, blueNeeds: 'completion' }, '2022-07-15').changes[0]?.to,
    ).toEqual(['green', 'amber', 'red', 'grey', 'unknown']);
  });
});
