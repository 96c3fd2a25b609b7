import { describe, expect, it } from 'vitest';
import type { Home } from '../../src/homes/index.ts';
import { needAgainstHomes, type NeedRow, type OtherPlaces } from '../../src/need/index.ts';
import type { ScenarioPoint } from '../../src/scenarios/index.ts';
import cases from './need.cases.json' with { type: 'json' };

type TestedHome = Pick<Home, 'kind' | 'sector' | 'withinArea'> & {
  readonly places: number | null;
  readonly openedDate?: string;
  readonly closedDate?: string;
  readonly unregisteredFrom?: string;
  readonly held?: number;
};

interface NeedCase {
  readonly name: string;
  readonly split: boolean;
  readonly date: string;
  readonly homes: readonly TestedHome[];
  readonly otherPlaces?: readonly OtherPlaces[];
  readonly row: Partial<NeedRow>;
  /** At least, within the area, untold, untold where, held. */
  readonly told: readonly number[];
}

const source = { sourceId: 'made-up', place: 'case' };

function pointOf(date: string, placementTypeId: string): ScenarioPoint {
  const interval = { lower: 8, upper: 13 };
  const other = { placementTypeId: 'other', expected: 1, interval };
  return {
    date,
    placementTypes: [{ placementTypeId, expected: 10, interval }, other],
    ageBands: [],
    total: { expected: 11, interval },
    cells: [
      { ageBandId: '10-to-15', placementTypeId, expected: 7 },
      { ageBandId: '10-to-15', placementTypeId: 'other', expected: 1 },
      { ageBandId: '16-to-17', placementTypeId, expected: 3 },
    ],
    newPlaces: [],
  };
}

function homeOf({ held, places, openedDate, closedDate, unregisteredFrom, ...rest }: TestedHome) {
  return {
    ...rest,
    registrations:
      unregisteredFrom === undefined
        ? []
        : [{ status: 'unregistered' as const, fromDate: unregisteredFrom, untilDate: null }],
    places: places === null ? [] : [{ fromDate: '2020-01-01', approved: places }],
    heldPlaces: held === undefined ? [] : [{ fromDate: '2020-01-01', held, because: null }],
    openedDate: openedDate ?? null,
    closedDate: closedDate ?? null,
    toldDate: '2020-01-01',
  };
}

describe('need against homes', () => {
  it.each(cases as unknown as readonly NeedCase[])('$name', (worked) => {
    const placementTypeId = worked.split ? 'residential-in-house' : 'residential';
    const [row, other] = needAgainstHomes({
      points: [pointOf(worked.date, placementTypeId)],
      homes: worked.homes.map(homeOf),
      otherPlaces: worked.otherPlaces ?? [],
      withinAreaPercent: { [placementTypeId]: 75 },
      unitCosts: [
        {
          placementTypeId: 'residential',
          sector: 'independent',
          perWeekPence: 100_000,
          priceYear: 2022,
          source,
        },
      ],
      inflation: [],
    });
    expect(row).toMatchObject({ ...worked.row, placementTypeId, lower: 8, upper: 13 });
    expect(row && Object.values(row.told)).toEqual(worked.told);
    expect(row?.ageBands).toEqual([
      { ageBandId: '10-to-15', expected: 7 },
      { ageBandId: '16-to-17', expected: 3 },
    ]);
    expect(other).toMatchObject({ placementTypeId: 'other', places: null, gap: null, gapWithinArea: null });
  });

  it('says why no number of places is told', () => {
    const because = (placementTypeId: string, places: readonly (number | null)[]) =>
      needAgainstHomes({
        points: [pointOf('2023-03-31', placementTypeId)],
        homes: places.map((each) =>
          homeOf({ kind: 'childrens-home', sector: 'private', places: each, withinArea: null }),
        ),
        otherPlaces: [],
        withinAreaPercent: {},
        unitCosts: [],
        inflation: [],
      })[0]?.untoldBecause;
    expect(because('residential', [2])).toBeNull();
    expect(because('residential', [null, 2])).toBe('Nobody tells how many places one of them has.');
    expect(because('residential', [null, null])).toBe('Nobody tells how many places 2 of them have.');
    expect(because('supported', [2])).toBe('No home for these placements is told of.');
    expect(because('fostering-in-house', [2])).toBe(
      'Carers are told of as families, if at all: nobody tells how many children they may take.',
    );
  });

  it('has an unknown cost where the price is', () => {
    const point = pointOf('2023-03-31', 'supported');
    const home = homeOf({ kind: 'supported-accommodation', sector: 'private', places: 1, withinArea: true });
    const [row] = needAgainstHomes({
      points: [point],
      homes: [home],
      otherPlaces: [],
      withinAreaPercent: {},
      unitCosts: [],
      inflation: [],
    });
    expect(row).toMatchObject({ gap: 9, gapPenceAYear: null, gapWithinArea: null });
  });
});
