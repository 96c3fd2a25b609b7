import { describe, expect, it } from 'vitest';
import { factsWith } from '../test/sample-facts.ts';
import { isClosed } from './blue-needs.ts';
import { rate } from './rate.ts';
import { bragGrey } from './standard-schemes.ts';

const complete = { status: 'complete', measuresRisk: 'none', timelineRisk: 'none' } as const;
const approvals = [{ bodyId: 'board', date: '2022-07-10' }];
const met = [{ indicatorId: 'one', status: 'met' as const }];
const short = [{ indicatorId: 'one', status: 'on-track' as const }];
const told = { progress: complete };

// What is on record, and whether blue is given where it needs: everything, the measures, the approval, completion.
const table = [
  ['nothing but work', { measures: met, approvals }, [false, false, false, false]],
  ['completion', { ...told }, [false, false, false, true]],
  ['completion, measures short', { ...told, measures: short }, [false, false, false, true]],
  ['completion, measures reached', { ...told, measures: met }, [false, true, false, true]],
  ['completion, evidence accepted', { ...told, evidence: 'accepted' as const }, [false, true, false, true]],
  ['completion, approval', { ...told, approvals }, [false, false, true, true]],
  [
    'completion, measures short, approval',
    { ...told, measures: short, approvals },
    [false, false, true, true],
  ],
  ['all of it', { ...told, measures: met, approvals }, [true, true, true, true]],
] as const;

describe('what blue needs is the scheme’s to say', () => {
  it.each(table)('with %s on record', (_, facts, given) => {
    const needs = ['measures-and-approval', 'measures', 'approval', 'completion'] as const;
    expect(
      needs.map(
        (blueNeeds) => rate(factsWith(facts), { ...bragGrey, blueNeeds }, '2022-07-15').rating === 'blue',
      ),
    ).toEqual(given);
  });

  it('is all of it where the scheme says nothing', () => {
    for (const [, facts, [everything]] of table) {
      const { rating } = rate(factsWith(facts), { ...bragGrey, blueNeeds: undefined }, '2022-07-15');
      expect(rating === 'blue').toBe(everything);
    }
  });

  it('is not there while nothing is recorded', () => {
    expect(isClosed(factsWith({ progress: null }), { ...bragGrey, blueNeeds: 'completion' })).toBe(false);
  });
});
