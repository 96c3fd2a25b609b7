import { Defect } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { factsWith, onTrackFacts } from '../test/sample-facts.ts';
import { bragGrey } from './standard-schemes.ts';
import { rate } from './rate.ts';
import type { Scheme } from './scheme.ts';

const threeColours: Scheme = {
  ...bragGrey,
  id: 'rag',
  states: bragGrey.states.filter((state) => !['blue', 'grey'].includes(state.rating)),
  redNeeds: 'measures-or-timeline',
};

describe('rating an action', () => {
  it('names the rule that decided', () => {
    expect(rate(onTrackFacts, bragGrey, '2022-07-15').ruleId).toBe('on-track');
  });

  it('speaks with the words of the scheme', () => {
    const states = bragGrey.states.map((state) =>
      state.rating === 'amber' ? { ...state, label: 'Yellow', aliases: [] } : state,
    );
    const { wouldChangeIf } = rate(onTrackFacts, { ...bragGrey, states }, '2022-07-15');
    expect(wouldChangeIf[0]).toBe('It would be Yellow if its measures or its timeline were at risk.');
  });

  it('gives no grey in a scheme that has none, but what the judgement says', () => {
    const facts = factsWith({
      progress: { status: 'not-started', measuresRisk: 'none', timelineRisk: 'none' },
    });
    expect(rate(facts, threeColours, '2022-07-15').rating).toBe('green');
  });

  it('gives no blue in a scheme that has none, nor says what blue would need', () => {
    const facts = factsWith({
      progress: { status: 'complete', measuresRisk: 'none', timelineRisk: 'none' },
      evidence: 'accepted',
      approvals: [{ bodyId: 'board', date: '2022-07-10' }],
    });
    const computed = rate(facts, threeColours, '2022-07-15');
    expect(computed.rating).toBe('green');
    expect(computed.wouldChangeIf.join(' ')).not.toContain('Blue');
  });

  it('says how red is left where significant risk on one of the two is enough', () => {
    const facts = factsWith({
      progress: { status: 'in-progress', measuresRisk: 'none', timelineRisk: 'significant-risk' },
    });
    const computed = rate(facts, threeColours, '2022-07-15');
    expect(computed.rating).toBe('red');
    expect(computed.wouldChangeIf[0]).toContain('neither its measures nor its timeline');
  });

  it('says where either of the two is enough for red when it is amber', () => {
    const facts = factsWith({
      progress: { status: 'in-progress', measuresRisk: 'risk', timelineRisk: 'none' },
    });
    expect(rate(facts, threeColours, '2022-07-15').wouldChangeIf[1]).toContain('either of its measures');
  });

  it('gives no colour, and says why, in a scheme with no state for it', () => {
    const computed = rate(onTrackFacts, { ...bragGrey, states: [] }, '2022-07-15');
    expect(computed.rating).toBe('unknown');
    expect(computed.wouldChangeIf).toEqual([
      'A colour could be given with a scheme that has a state for it.',
    ]);
  });

  it('knows unknown in any scheme, even one that does not list it', () => {
    const { rating, ruleId } = rate(factsWith({ progress: null }), { ...bragGrey, states: [] }, '2022-07-15');
    expect({ rating, ruleId }).toEqual({ rating: 'unknown', ruleId: 'nothing-recorded' });
  });

  it('changes no more than has to change: a late but complete action keeps its deadline', () => {
    const facts = factsWith({
      progress: { status: 'complete', measuresRisk: 'risk', timelineRisk: 'risk' },
      completedDate: '2022-08-02',
    });
    expect(rate(facts, bragGrey, '2022-08-10').changes[0]?.ways).toEqual([
      { facts: { progress: { status: 'complete', measuresRisk: 'none', timelineRisk: 'risk' } } },
    ]);
  });

  it('refuses a day that is none', () => {
    expect(() => rate(onTrackFacts, bragGrey, '2022-02-30')).toThrow(Defect);
  });
});
