import { dayNumber, Defect, type IsoDate } from '@golden-thread/outcomes';
import { addEvents, countEvents, noEvents, type EventCounts } from './count-events.ts';
import type { DemandHistory } from './demand-history.ts';
import type { CellRates, DemandRates } from './demand-rates.ts';
import { placementTypeIds } from './placement-type.ts';

/**
 * Daily rates from a window of the past, first and last day included: departures by nights at risk, and entrants by days.
 *
 * A band and type with few nights is drawn towards its type over all ages, and a type with few towards all types, as if
 * `priorNights` of those had been seen in it as well. So a home nobody stood in during the window still empties at a believable rate,
 * and one child who moved after one night does not make everybody move after one night.
 *
 * @param priorNights - 365 unless told: the weight of one child's year.
 * @throws Defect `NOT_A_CALENDAR_DAY`; `WINDOW_ENDS_BEFORE_IT_STARTS`.
 * @example
 * import { demandHistory, fitDemandRates } from '@golden-thread/sufficiency/demand';
 * fitDemandRates(demandHistory([]), '2021-04-01', '2022-03-31').seen.entrants; // => 0
 */
export function fitDemandRates(
  history: DemandHistory,
  fromDate: IsoDate,
  toDate: IsoDate,
  priorNights = 365,
): DemandRates {
  const [first, last] = [dayNumber(fromDate), dayNumber(toDate)];
  if (last < first) {
    throw new Defect('WINDOW_ENDS_BEFORE_IT_STARTS', 'Give a window whose last day is not before its first.');
  }
  const types = placementTypeIds(history.scheme.placements).length;
  const { cells, entrants } = countEvents(history, first, last);
  const everywhere = noEvents(types);
  const ofTypes = Array.from({ length: types }, () => noEvents(types));
  for (const band of cells) {
    band.forEach((cell, type) => {
      addEvents(everywhere, cell);
      addEvents(ofTypes[type]!, cell);
    });
  }
  const nothing = { leaves: 0, moves: new Array<number>(types).fill(0), nights: 0 };
  const noMoves = { ...ratesOf(everywhere, nothing, 0), moves: nothing.moves };
  const byType = ofTypes.map((counts) => ratesOf(counts, noMoves, priorNights));
  const days = last - first + 1;
  return {
    scheme: history.scheme,
    fromDate,
    toDate,
    cells: cells.map((band) => band.map((cell, type) => ratesOf(cell, byType[type]!, priorNights))),
    entrants: entrants.map((ofAge) => ofAge.map((count) => count / days)),
    seen: {
      entrants: entrants.flat().reduce((sum, count) => sum + count, 0),
      leavers: everywhere.leavers,
      moves: everywhere.moves.reduce((sum, count) => sum + count, 0),
    },
  };
}

/** Rates of counts, with some nights of a prior among them. */
function ratesOf(counts: EventCounts, prior: CellRates, weight: number): CellRates {
  const nights = counts.nights + weight;
  const rate = (count: number, before: number) =>
    nights === 0 ? before : (count + before * weight) / nights;
  return {
    leaves: rate(counts.leavers, prior.leaves),
    moves: counts.moves.map((count, type) => rate(count, prior.moves[type]!)),
    nights: counts.nights,
  };
}
