import {
  demandHistory,
  AGE_BANDS,
  PLACEMENT_TYPES_BY_PROVIDER,
  recentDemandRates,
} from '@golden-thread/sufficiency/demand';
import { compareScenarios, type DemandAdjustment } from '@golden-thread/sufficiency/scenarios';
import { describe, expect, it } from 'vitest';
import { adjustmentIssues } from './adjustment-issues.ts';

const issuesOf = (...adjustments: readonly DemandAdjustment[]) =>
  adjustmentIssues(
    adjustments.map((adjustment, at) => ({ path: `all.${at}`, adjustment })),
    '2026-11-22',
  );

const rate = (percent: number) => ({ percent, ageBandIds: null, fromDate: '2017-04-01' });
const between = { fromPlacementTypeId: 'residential-independent', toPlacementTypeId: 'other' };
const moved = {
  kind: 'step-down',
  ...between,
  ageBandIds: null,
  fromDate: '2024-05-01',
  untilDate: null,
} as const;
const places = { kind: 'new-places', title: 'x', placementTypeId: 'residential', closeDate: null } as const;
const prices = { kind: 'cost-inflation', placementTypeId: null } as const;

/** The farthest that may be saved of each kind. */
const farthest: readonly DemandAdjustment[] = [-100, 1_000].flatMap((percent) => [
  { kind: 'entrants', ...rate(percent), placementTypeIds: null },
  { kind: 'leaving', ...rate(percent), placementTypeIds: null },
  { kind: 'moves', ...rate(percent), fromPlacementTypeId: null, toPlacementTypeId: null },
  { ...moved, amount: { children: percent < 0 ? 0 : 1_000, each: 'month' } },
  { ...moved, amount: { sharePercent: percent < 0 ? 0 : 100, each: 'year' } },
  { ...places, places: percent < 0 ? 0 : 1_000, openDate: percent < 0 ? '2017-04-01' : '2046-11-22' },
  { ...prices, percent: percent < 0 ? -50 : 100, fromYear: percent < 0 ? 2_000 : 2_100 },
]);

describe('what is wrong with the adjustments of a scenario', () => {
  it('is nothing that a forecast takes, as far as any may go', () => {
    expect(issuesOf(...farthest)).toEqual([]);
    const history = demandHistory([], { ageBands: AGE_BANDS, placements: PLACEMENT_TYPES_BY_PROVIDER });
    const rates = recentDemandRates(history, '2022-04-01', '2024-03-31');
    const request = { history, rates, fromDate: '2024-03-31', days: 30, unitCosts: [], inflation: [] };
    const compared = compareScenarios(
      request,
      farthest.map((adjustment, at) => ({ id: `${at}`, title: `${at}`, adjustments: [adjustment] })),
    );
    expect(compared.ok).toBe(true);
  });

  it('is prices that rise or fall by more than a forecast takes, so that nothing is saved which cannot be laid beside it', () => {
    for (const percent of [-50.1, 100.1])
      expect(issuesOf({ ...prices, percent, fromYear: 2_025 })).toMatchObject([
        { path: 'all.0.percent', expected: 'from -50 to 100' },
      ]);
  });

  it.each([
    ['1990-01-01', 'all.0.fromDate'],
    ['2099-01-01', 'all.0.fromDate'],
  ])('is a day that no return tells of and no forecast reaches: %s', (fromDate, path) => {
    expect(issuesOf({ ...moved, amount: { children: 1, each: 'month' }, fromDate })).toEqual([
      {
        path,
        found: fromDate,
        expected: 'a day from 2017-04-01 to 2046-11-22',
        whatToDo: 'Correct the day: returns tell of none before, and forecasts of none after.',
      },
    ]);
  });

  it('is an end or an opening far away as well', () => {
    const far = [
      { ...moved, amount: { children: 1, each: 'month' }, untilDate: '2099-01-01' } as const,
      { ...places, places: 1, openDate: '1990-01-01', closeDate: '2099-01-01' },
    ];
    expect(issuesOf(...far).map(({ path }) => path)).toEqual([
      'all.0.untilDate',
      'all.1.openDate',
      'all.1.closeDate',
    ]);
  });

  it('is the same id many times over', () => {
    const many = Array.from({ length: 500 }, () => '5-to-9');
    expect(issuesOf({ ...moved, amount: { children: 1, each: 'month' }, ageBandIds: many })).toMatchObject([
      { path: 'all.0.ageBandIds', found: '500 ids, some more than once' },
    ]);
  });

  it('says in words that a number of children and a share were given, or neither', () => {
    expect(issuesOf({ ...moved, amount: { children: Number.NaN, each: 'month' } })).toMatchObject([
      { path: 'all.0.children', found: 'both or neither' },
    ]);
  });
});
