import { describe, expect, it } from 'vitest';
import {
  AGE_BANDS,
  demandHistory,
  fitDemandRates,
  PLACEMENT_TYPES_BY_PROVIDER,
} from '../../src/demand/index.ts';
import {
  applyScenario,
  compareScenarios,
  scenarioIssues,
  type DemandAdjustment,
} from '../../src/scenarios/index.ts';

const history = demandHistory([], { ageBands: AGE_BANDS, placements: PLACEMENT_TYPES_BY_PROVIDER });
const rates = fitDemandRates(history, '2020-04-01', '2021-03-31');
const request = { history, rates, fromDate: '2021-03-31', days: 30, unitCosts: [], inflation: [] };

const all = { ageBandIds: null, placementTypeIds: null, fromDate: '2021-04-01' };
const stepDown = {
  kind: 'step-down' as const,
  fromPlacementTypeId: 'residential-independent',
  toPlacementTypeId: 'fostering-in-house',
  amount: { children: 1, each: 'month' as const },
  ageBandIds: null,
  fromDate: '2021-04-01',
  untilDate: null,
};
const home = {
  kind: 'new-places' as const,
  title: 'Home',
  placementTypeId: 'residential',
  places: 4,
  openDate: '2021-04-01',
  closeDate: null,
};
const moves = {
  kind: 'moves' as const,
  percent: 1,
  ageBandIds: null,
  fromPlacementTypeId: null,
  toPlacementTypeId: null,
  fromDate: '2021-04-01',
};
const inflation = { kind: 'cost-inflation' as const, placementTypeId: null, percent: 3, fromYear: 2022 };

const wrong: readonly [why: string, adjustment: DemandAdjustment, told: string][] = [
  [
    'an age band nobody knows',
    { kind: 'entrants', percent: 1, ...all, ageBandIds: ['teens'] },
    'AGE_BAND_UNKNOWN ageBandIds[0]',
  ],
  [
    'a type nobody knows',
    { kind: 'leaving', percent: 1, ...all, placementTypeIds: ['fostering'] },
    'PLACEMENT_TYPE_UNKNOWN placementTypeIds[0]',
  ],
  [
    'a move from nowhere',
    { ...moves, fromPlacementTypeId: 'x' },
    'PLACEMENT_TYPE_UNKNOWN fromPlacementTypeId',
  ],
  [
    'a step down to nowhere',
    { ...stepDown, toPlacementTypeId: 'x' },
    'PLACEMENT_TYPE_UNKNOWN toPlacementTypeId',
  ],
  [
    'a step down to where they are',
    { ...stepDown, toPlacementTypeId: 'residential-independent' },
    'SAME_TYPE toPlacementTypeId',
  ],
  [
    'a step down that ends before it starts',
    { ...stepDown, untilDate: '2021-03-31' },
    'ENDS_BEFORE_IT_STARTS untilDate',
  ],
  [
    'less than no children',
    { ...stepDown, amount: { children: -1, each: 'year' } },
    'NUMBER_OUT_OF_RANGE amount.children',
  ],
  [
    'more than all of them',
    { ...stepDown, amount: { sharePercent: 101, each: 'year' } },
    'NUMBER_OUT_OF_RANGE amount.sharePercent',
  ],
  [
    'a home of a type by provider',
    { ...home, placementTypeId: 'residential-in-house' },
    'PLACEMENT_TYPE_UNKNOWN placementTypeId',
  ],
  [
    'a home that closes before it opens',
    { ...home, closeDate: '2021-03-31' },
    'ENDS_BEFORE_IT_STARTS closeDate',
  ],
  ['half a place', { ...home, places: 1.5 }, 'NUMBER_OUT_OF_RANGE places'],
  ['less than no places', { ...home, places: -1 }, 'NUMBER_OUT_OF_RANGE places'],
  ['fewer than nobody', { kind: 'entrants', percent: -101, ...all }, 'NUMBER_OUT_OF_RANGE percent'],
  ['a number that is none', { kind: 'entrants', percent: Number.NaN, ...all }, 'NUMBER_OUT_OF_RANGE percent'],
  ['prices that fall to nothing', { ...inflation, percent: -100 }, 'NUMBER_OUT_OF_RANGE percent'],
  ['a year of no price', { ...inflation, fromYear: 22 }, 'NUMBER_OUT_OF_RANGE fromYear'],
  [
    'a price of nothing known',
    { ...inflation, placementTypeId: 'x' },
    'PLACEMENT_TYPE_UNKNOWN placementTypeId',
  ],
];

describe('a scenario is refused for', () => {
  it.each(wrong)('%s', (_why, adjustment, told) => {
    const issues = scenarioIssues({ id: 'one', title: 'One', adjustments: [home, adjustment] }, request);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      told.replace(' ', ' adjustments[1].'),
    ]);
  });

  it('new places where the forecast does not tell providers apart', () => {
    const plain = { ...request, history: demandHistory([]) };
    const issues = scenarioIssues({ id: 'one', title: 'One', adjustments: [home] }, plain);
    expect(issues.map(({ code }) => code)).toEqual(['PROVIDERS_NOT_TOLD_APART']);
  });

  it('too many days, none and half ones', () => {
    for (const days of [0, 3654, 1.5]) {
      const applied = applyScenario({ ...request, days }, { id: 'one', title: 'One', adjustments: [] });
      expect(applied).toMatchObject({ ok: false, issues: [{ code: 'DAYS_OUT_OF_RANGE', path: 'days' }] });
      expect(compareScenarios({ ...request, days }, [])).toMatchObject({ ok: false });
    }
  });

  it('everything at once, and in a comparison by its place', () => {
    const adjustments = [{ ...home, places: -1, placementTypeId: 'x' }];
    const compared = compareScenarios(request, [
      {
        id: 'fine',
        title: 'Fine',
        adjustments: [stepDown, moves, inflation, { ...inflation, placementTypeId: 'fostering' }],
      },
      { id: 'one', title: 'One', adjustments },
    ]);
    expect(compared.ok ? [] : compared.issues.map(({ path }) => path)).toEqual([
      'scenarios[1].adjustments[0].places',
      'scenarios[1].adjustments[0].placementTypeId',
    ]);
  });
});
