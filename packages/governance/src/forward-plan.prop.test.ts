import { addMonths, endOfMonth } from '@golden-thread/outcomes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleGovernance } from '../test/sample-governance.ts';
import { forwardPlan } from './forward-plan.ts';
import { spotlightRota, type SpotlightRota } from './spotlight-rota.ts';

const months = fc
  .tuple(fc.integer({ min: 2015, max: 2035 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const groups = ['group-one', 'group-two', 'group-three', 'group-four'];
const rotas: fc.Arbitrary<SpotlightRota> = fc
  .tuple(months, fc.shuffledSubarray(groups, { minLength: 4 }))
  .map(([firstMonth, groupIds]) => ({
    id: 'rota',
    kind: 'spotlight-rota',
    bodyId: 'board',
    groupIds,
    firstMonth,
    lastMonth: null,
    assumption: null,
    source: { sourceId: 'made-up', place: 'for tests' },
  }));

describe('the laws of the spotlight rota', () => {
  it('over any twelve months each of four groups spotlights 3 times and sends 9 highlight reports', () => {
    fc.assert(
      fc.property(rotas, fc.integer({ min: 0, max: 60 }), (rota, later) => {
        const from = addMonths(`${rota.firstMonth}-01`, later);
        const items = spotlightRota(sampleGovernance, rota, from, endOfMonth(addMonths(from, 11)));
        expect(items).toHaveLength(48);
        for (const group of groups) {
          const own = items.filter(({ fromBodyId }) => fromBodyId === group);
          expect(own.filter(({ kind }) => kind === 'spotlight')).toHaveLength(3);
          expect(own.filter(({ kind }) => kind === 'highlight-report')).toHaveLength(9);
        }
      }),
    );
  });

  it('has nothing before its first month', () => {
    fc.assert(
      fc.property(rotas, (rota) => {
        const first = `${rota.firstMonth}-01`;
        const items = spotlightRota(
          sampleGovernance,
          rota,
          addMonths(first, -12),
          endOfMonth(addMonths(first, -1)),
        );
        expect(items).toEqual([]);
      }),
    );
  });
});

describe('the laws of the forward plan', () => {
  it('is in the order of days, and two stretches side by side give what the whole gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 1, max: 24 }), (one, two) => {
        const start = '2022-06-01';
        const middle = addMonths(start, one);
        const end = endOfMonth(addMonths(middle, two));
        const whole = forwardPlan(sampleGovernance, 'board', start, end);
        const parts = [
          ...forwardPlan(sampleGovernance, 'board', start, endOfMonth(middle)),
          ...forwardPlan(sampleGovernance, 'board', addMonths(middle, 1), end),
        ];
        expect(parts).toEqual(whole);
        expect(whole.map(({ date }) => date)).toEqual(whole.map(({ date }) => date).toSorted());
      }),
    );
  });
});
