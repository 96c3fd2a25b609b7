import { placementTypeIds, type DemandAnswer, type ExpectedWithin } from '@golden-thread/sufficiency/demand';

/** The answer as `--json` prints it: plain lists with ids, expected numbers to six decimals. */
export function demandJson({ scheme, forecast, rates, backTest, leftOut, ...answer }: DemandAnswer) {
  const types = placementTypeIds(scheme.placements);
  return {
    ageBands: scheme.ageBands.map(({ id, label }) => ({ id, label })),
    placementTypes: types,
    ...answer,
    rates: {
      cells: scheme.ageBands.flatMap(({ id: ageBandId }, band) =>
        types.map((placementTypeId, type) => {
          const cell = rates.cells[band]?.[type];
          return {
            ageBandId,
            placementTypeId,
            nights: cell?.nights ?? 0,
            leaves: fine(cell?.leaves ?? 0),
            moves: types.flatMap((to, at) =>
              at === type ? [] : [{ placementTypeId: to, chance: fine(cell?.moves[at] ?? 0) }],
            ),
          };
        }),
      ),
      entrants: rates.entrants.flatMap((ofAge, age) =>
        types.flatMap((placementTypeId, type) =>
          (ofAge[type] ?? 0) === 0 ? [] : [{ age, placementTypeId, perDay: fine(ofAge[type] ?? 0) }],
        ),
      ),
      seen: rates.seen,
      levels:
        rates.levels === undefined
          ? null
          : {
              entrants: fine(rates.levels.entrants.level),
              leaves: fine(rates.levels.leaves.level),
              moves: fine(rates.levels.moves.level),
            },
    },
    forecast: forecast.map(({ date, total, ageBands, placementTypes, cells }, at) => ({
      date,
      day: at + 1,
      total: numbers(total),
      ageBands: ageBands.map((each) => ({ ageBandId: each.ageBandId, ...numbers(each) })),
      placementTypes: placementTypes.map((each) => ({
        placementTypeId: each.placementTypeId,
        ...numbers(each),
      })),
      cells: cells.map((each) => ({
        ageBandId: each.ageBandId,
        placementTypeId: each.placementTypeId,
        ...numbers(each),
      })),
    })),
    backTest: backTest.map(({ cases, ...sums }) => ({
      ...sums,
      cases: cases.map(({ originDate, date, actual, noChange, covered, ...expected }) => ({
        originDate,
        date,
        ...numbers(expected),
        actual,
        noChange,
        covered,
      })),
    })),
    leftOut: Object.entries(leftOut).map(([because, episodes]) => ({ because, episodes })),
  };
}

function numbers({ expected, interval }: Pick<ExpectedWithin, 'expected' | 'interval'>) {
  return { expected: six(expected), lower: six(interval.lower), upper: six(interval.upper) };
}

function six(value: number): number {
  return Number(value.toFixed(6));
}

/** Chances of one night are small. */
function fine(value: number): number {
  return Number(value.toPrecision(9));
}
