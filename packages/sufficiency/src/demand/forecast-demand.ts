import { dayNumber, fromDayNumber, type IsoDate } from '@golden-thread/outcomes';
import { bandOn } from './birthdays.ts';
import type { DemandHistory } from './demand-history.ts';
import type { DemandRates } from './demand-rates.ts';
import { placementTypeIds } from './placement-type.ts';
import { staysOn } from './stock-on.ts';
import { knownFrom, walkDemand, type Coming, type Known } from './walk-demand.ts';

/** Children expected and the variance of their number, given the rates: what chance alone does to who moves and who comes. */
export interface ExpectedChildren {
  readonly expected: number;
  readonly variance: number;
}

/** How it stands on one day ahead. Cells are in order of age, then type; they, the bands and the types each add up to the total. */
export interface DemandPoint {
  readonly date: IsoDate;
  readonly cells: readonly (ExpectedChildren & {
    readonly ageBandId: string;
    readonly placementTypeId: string;
  })[];
  readonly ageBands: readonly (ExpectedChildren & { readonly ageBandId: string })[];
  readonly placementTypes: readonly (ExpectedChildren & { readonly placementTypeId: string })[];
  readonly total: ExpectedChildren;
}

/**
 * The expected number of children on days ahead, and its exact variance, from who is in care on the day before the first.
 *
 * Each child goes their own way, so the number in a cell is a sum of independent yes and no: the variance of a cell, a band, a type and
 * the total each follow from the chance of one child to be in it. Adding up the variances of cells would be too wide, since who leaves
 * one is in another. Entrants come independently (Poisson).
 *
 * @param daysAhead - days after `fromDate` to report, from 1, in order.
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @example
 * import { demandHistory, fitDemandRates, forecastDemand } from '@golden-thread/sufficiency/demand';
 * const none = demandHistory([]);
 * const rates = fitDemandRates(none, '2021-04-01', '2022-03-31');
 * forecastDemand(none, rates, '2022-03-31', [365])[0]?.total; // => { expected: 0, variance: 0 }
 */
export function forecastDemand(
  history: DemandHistory,
  rates: DemandRates,
  fromDate: IsoDate,
  daysAhead: readonly number[],
): readonly DemandPoint[] {
  const start = dayNumber(fromDate);
  const wanted = new Set(daysAhead);
  const points: DemandPoint[] = [];
  const known = knownFrom(staysOn(history, start), rates);
  walkDemand(rates, known, start, Math.max(0, ...daysAhead), (day, groups, coming) => {
    if (wanted.has(day - start)) points.push(pointOf(rates, day, groups, coming()));
  });
  return points;
}

function pointOf(
  { scheme }: DemandRates,
  day: number,
  known: readonly Known[],
  coming: readonly Coming[],
): DemandPoint {
  const types = placementTypeIds(scheme.placements);
  const zeros = () => new Float64Array(types.length);
  const cells = scheme.ageBands.map(() => ({ expected: zeros(), variance: zeros(), ofBand: 0 }));
  for (const { ends, children, chances } of known) {
    const cell = cells[bandOn(ends, day)];
    if (cell === undefined) continue;
    const inBand = chances.reduce((sum, chance) => sum + chance, 0);
    cell.ofBand += children * inBand * Math.max(0, 1 - inBand);
    chances.forEach((chance, type) => add(cell, type, children * chance, children * chance * (1 - chance)));
  }
  for (const { ends, expected } of coming) {
    const cell = cells[bandOn(ends, day)];
    if (cell === undefined) continue;
    cell.ofBand += expected.reduce((sum, count) => sum + count, 0);
    expected.forEach((count, type) => add(cell, type, count, count));
  }
  const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
  const ageBands = cells.map(({ expected, ofBand }, band) => ({
    ageBandId: scheme.ageBands[band]?.id ?? '',
    expected: sum(expected),
    variance: ofBand,
  }));
  return {
    date: fromDayNumber(day),
    cells: cells.flatMap(({ expected, variance }, band) =>
      types.map((placementTypeId, type) => ({
        ageBandId: scheme.ageBands[band]?.id ?? '',
        placementTypeId,
        expected: expected[type] ?? 0,
        variance: variance[type] ?? 0,
      })),
    ),
    ageBands,
    // On a given day a child's band is certain, so a type's variance is the sum over bands.
    placementTypes: types.map((placementTypeId, type) => ({
      placementTypeId,
      expected: sum(cells.map(({ expected }) => expected[type] ?? 0)),
      variance: sum(cells.map(({ variance }) => variance[type] ?? 0)),
    })),
    total: {
      expected: sum(ageBands.map(({ expected }) => expected)),
      variance: sum(cells.map(({ ofBand }) => ofBand)),
    },
  };
}

function add(
  cell: { readonly expected: Float64Array; readonly variance: Float64Array },
  type: number,
  expected: number,
  variance: number,
): void {
  cell.expected[type] = (cell.expected[type] ?? 0) + expected;
  cell.variance[type] = (cell.variance[type] ?? 0) + Math.max(0, variance);
}
