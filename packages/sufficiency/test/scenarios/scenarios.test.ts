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
  type DemandAdjustment,
  type DemandScenario,
  type ScenarioRequest,
} from '../../src/scenarios/index.ts';
import { drawsFrom, madeUpCare } from '../demand/made-up-care.ts';
import cases from './scenarios.cases.json' with { type: 'json' };

interface ScenarioCase {
  readonly name: string;
  readonly adjustments: readonly DemandAdjustment[];
  /** By type, how many children more or fewer than in the base at the end of each of three years; other types none. */
  readonly change: Readonly<Record<string, readonly number[]>>;
  /** By year, places and children of the first home; nothing where there is none. */
  readonly newPlaces: readonly (readonly number[])[];
  readonly total: readonly number[];
}

const scheme = { ageBands: AGE_BANDS, placements: PLACEMENT_TYPES_BY_PROVIDER };
const source = { sourceId: 'made-up', place: 'case' };

/** Ten children of 10 in independent homes, none of whom ever moved or left. */
const still: ScenarioRequest = (() => {
  const episode = { born: '2011-03', startDate: '2019-01-01', endDate: null, place: 'K2', provider: 'PR4' };
  const history = demandHistory(
    Array.from({ length: 10 }, (_, child) => ({ ...episode, childId: `${child}` })),
    scheme,
  );
  const rates = fitDemandRates(history, '2020-04-01', '2021-03-31');
  const unitCosts = [
    {
      placementTypeId: 'residential',
      sector: 'in-house' as const,
      perWeekPence: 486_500,
      priceYear: 2021,
      source,
    },
    {
      placementTypeId: 'residential',
      sector: 'independent' as const,
      perWeekPence: 415_300,
      priceYear: 2021,
      source,
    },
  ];
  return { history, rates, fromDate: '2021-03-31', days: 1096, unitCosts, inflation: [] };
})();

function scenario(...adjustments: readonly DemandAdjustment[]): DemandScenario {
  return { id: 'case', title: 'Case', adjustments };
}

describe('ten children who stay where they are', () => {
  it.each(cases as unknown as readonly ScenarioCase[])('$name', (worked) => {
    const compared = compareScenarios(still, [scenario(...worked.adjustments)]);
    if (!compared.ok) throw new Error(JSON.stringify(compared.issues));
    const { years, differences } = compared.value.scenarios[0]!;
    expect(years).toHaveLength(3);
    differences.forEach((ofYear, year) => {
      for (const { placementTypeId, children } of ofYear.slice(0, -1)) {
        const wanted = worked.change[placementTypeId ?? '']?.[year] ?? 0;
        expect(children, `${placementTypeId} of year ${year}`).toBeCloseTo(wanted, 3);
      }
      expect(ofYear.at(-1)?.children).toBeCloseTo(worked.total[year]!, 9);
    });
    years.forEach(({ atEnd }, year) => {
      const filled = atEnd.newPlaces.flatMap((each) => [each.places, each.filled]);
      expect(filled.map((value) => Math.round(value * 1e6) / 1e6)).toEqual(worked.newPlaces[year]);
    });
  });

  it('cost what their nights cost, and a home of four costs the difference between its price and theirs', () => {
    const compared = compareScenarios(still, [
      scenario({
        kind: 'new-places',
        title: 'Four beds',
        placementTypeId: 'residential',
        places: 4,
        openDate: '2021-04-01',
        closeDate: null,
      }),
    ]);
    if (!compared.ok) throw new Error(JSON.stringify(compared.issues));
    const year = compared.value.base.years[0]!;
    expect(year.cost.types.find((each) => each.placementTypeId === 'residential-independent')?.nights).toBe(
      3650,
    );
    expect(year.cost.totalPence).toBe(Math.round((3650 * 415_300) / 7));
    const total = compared.value.scenarios[0]!.differences[0]!.at(-1)!;
    expect(total).toMatchObject({ placementTypeId: null, places: 4 });
    expect(Math.abs(total.pence! - (4 * 365 * (486_500 - 415_300)) / 7)).toBeLessThan(1);
  });

  it('cost what prices rise to, of a scenario in place of the base', () => {
    const rise = (percent: number) => ({ placementTypeId: 'residential', percent, fromYear: 2022 });
    const withBase = {
      ...still,
      inflation: [rise(2), { placementTypeId: null, percent: 1, fromYear: 2023 }],
    };
    const compared = compareScenarios(withBase, [scenario({ kind: 'cost-inflation', ...rise(10) })]);
    if (!compared.ok) throw new Error(JSON.stringify(compared.issues));
    const perWeek = ({ years }: { years: (typeof compared.value.base)['years'] }) =>
      years.map(
        ({ cost }) =>
          cost.types.find((each) => each.placementTypeId === 'residential-independent')?.perWeekPence,
      );
    expect(perWeek(compared.value.base)).toEqual([415_300, 423_606, 432_078]);
    expect(perWeek(compared.value.scenarios[0]!)).toEqual([415_300, 456_830, 502_513]);
  });

  it('have no difference in cost where they go to a type without a price', () => {
    const compared = compareScenarios(still, [
      scenario({
        kind: 'step-down',
        fromPlacementTypeId: 'residential-independent',
        toPlacementTypeId: 'other',
        amount: { children: 1, each: 'month' },
        ageBandIds: null,
        fromDate: '2021-04-01',
        untilDate: null,
      }),
    ]);
    if (!compared.ok) throw new Error(JSON.stringify(compared.issues));
    const [first] = compared.value.scenarios[0]!.differences;
    expect(first?.at(-1)?.pence).toBeNull();
    expect(first?.find((each) => each.placementTypeId === 'other')?.pence).toBeNull();
    expect(compared.value.scenarios[0]!.years[0]!.cost.isLowerBound).toBe(true);
  });
});

describe('children who come, move and leave', () => {
  const history = demandHistory(madeUpCare(300, drawsFrom(7)), scheme);
  const rates = fitDemandRates(history, '2019-04-01', '2021-03-31');
  const request = { history, rates, fromDate: '2021-03-31', days: 365, unitCosts: [], inflation: [] };
  const total = (...adjustments: readonly DemandAdjustment[]) => {
    const applied = applyScenario(request, scenario(...adjustments));
    if (!applied.ok) throw new Error(JSON.stringify(applied.issues));
    return applied.value.years[0]!.atEnd;
  };
  const all = { ageBandIds: null, placementTypeIds: null };
  const base = total();

  it('are fewer with fewer entrants, and the later that begins the less', () => {
    const fewer = (fromDate: string) =>
      total({ kind: 'entrants', percent: -50, ...all, fromDate }).total.expected;
    expect(fewer('2021-04-01')).toBeLessThan(fewer('2021-10-01'));
    expect(fewer('2021-10-01')).toBeLessThan(base.total.expected);
    expect(fewer('2022-04-01')).toBe(base.total.expected);
  });

  it('are as many with a tenth more and then a tenth of that less, as the product says', () => {
    const product = total(
      { kind: 'entrants', percent: 25, ...all, fromDate: '2021-04-01' },
      { kind: 'entrants', percent: -20, ...all, fromDate: '2021-04-01' },
    );
    expect(product.total.expected).toBeCloseTo(base.total.expected, 9);
  });

  it('change step by step where adjustments begin on different days', () => {
    const halved = (...days: readonly string[]) =>
      total(...days.map((fromDate) => ({ kind: 'entrants' as const, percent: -50, ...all, fromDate }))).total
        .expected;
    expect(halved('2021-10-01', '2021-06-01')).toBeLessThan(halved('2021-06-01'));
    expect(halved('2021-10-01', '2021-06-01')).toBe(halved('2021-06-01', '2021-10-01'));
  });

  it('are moved by a plan for an age whether they are here already or still come', () => {
    const planned = total({
      kind: 'step-down',
      fromPlacementTypeId: 'residential-independent',
      toPlacementTypeId: 'fostering-in-house',
      amount: { children: 100, each: 'month' },
      ageBandIds: ['10-to-15'],
      fromDate: '2021-04-01',
      untilDate: null,
    });
    const left = planned.cells.filter(({ placementTypeId }) => placementTypeId === 'residential-independent');
    expect(left.find(({ ageBandId }) => ageBandId === '10-to-15')?.expected).toBeCloseTo(0, 9);
    expect(left.find(({ ageBandId }) => ageBandId === '16-to-17')?.expected).toBeGreaterThan(0);
  });

  it('of one age and type alone change where only those are adjusted', () => {
    const young = total({
      kind: 'entrants',
      percent: -100,
      ageBandIds: ['under-1'],
      placementTypeIds: ['fostering-in-house', 'fostering-independent'],
      fromDate: '2021-04-01',
    });
    const cell = (point: typeof base, band: string) =>
      point.ageBands.find(({ ageBandId }) => ageBandId === band)!.expected;
    expect(cell(young, 'under-1')).toBeLessThan(cell(base, 'under-1'));
    expect(cell(young, '10-to-15')).toBeCloseTo(cell(base, '10-to-15'), 9);
  });

  it('are fewer where more leave, and live elsewhere where more move', () => {
    const leaving = total({
      kind: 'leaving',
      percent: 50,
      ...all,
      placementTypeIds: ['fostering-in-house'],
      fromDate: '2021-04-01',
    });
    expect(leaving.total.expected).toBeLessThan(base.total.expected);
    const moving = total({
      kind: 'moves',
      percent: 100,
      ageBandIds: ['10-to-15'],
      fromPlacementTypeId: 'residential-independent',
      toPlacementTypeId: 'fostering-in-house',
      fromDate: '2021-04-01',
    });
    const independent = (point: typeof base) =>
      point.placementTypes.find(({ placementTypeId }) => placementTypeId === 'residential-independent')!
        .expected;
    expect(independent(moving)).toBeLessThan(independent(base));
  });

  it('are less sure the more of them are expected', () => {
    const more = total({ kind: 'entrants', percent: 100, ...all, fromDate: '2021-04-01' });
    const width = ({ total: { interval } }: typeof base) => interval.upper - interval.lower;
    expect(width(more)).toBeGreaterThan(width(base));
  });
});
