import { dayNumber, type IsoDate } from '@golden-thread/outcomes';
import type { DemandHistory } from './demand-history.ts';
import { placementTypeIds } from './placement-type.ts';
import type { Destination, Stay } from './stay.ts';

/** How many went from one band and type to another, or out of care (both null). From null means into care. */
export interface Flow {
  readonly fromAgeBandId: string | null;
  readonly fromPlacementTypeId: string | null;
  readonly toAgeBandId: string | null;
  readonly toPlacementTypeId: string | null;
  readonly children: number;
}

/**
 * Who came, moved and left from the first to the last day of a window, both included. Moves within one type and birthdays into the
 * next band are flows too, so that the stock of the day before the window, with what came in and without what went out, is the stock
 * of its last day, band by band and type by type.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @example
 * import { demandHistory, flowsBetween } from '@golden-thread/sufficiency/demand';
 * flowsBetween(demandHistory([]), '2021-04-01', '2022-03-31'); // => []
 */
export function flowsBetween(history: DemandHistory, from: IsoDate, to: IsoDate): readonly Flow[] {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const within = (day: number | null) => day !== null && first <= day && day <= last;
  const counts = new Map<string, Flow>();
  const add = (came: Destination | null, went: Destination) => {
    const flow = { ...fromPart(history, came), ...toPart(history, went), children: 1 };
    const key = [came, went].map((end) => JSON.stringify(end)).join();
    counts.set(key, { ...flow, children: (counts.get(key)?.children ?? 0) + 1 });
  };
  for (const stay of history.stays) {
    if (stay.entered && within(stay.startDay)) add(null, cellOf(stay));
    if (stay.then !== null && within(stay.endDay)) add(cellOf(stay), stay.then);
  }
  return [...counts.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, flow]) => flow);
}

function cellOf({ band, type }: Stay): Destination {
  return { band, type };
}

function fromPart(history: DemandHistory, cell: Destination | null) {
  const { band, type } = named(history, cell);
  return { fromAgeBandId: band, fromPlacementTypeId: type };
}

function toPart(history: DemandHistory, cell: Destination) {
  const { band, type } = named(history, cell);
  return { toAgeBandId: band, toPlacementTypeId: type };
}

function named({ scheme }: DemandHistory, cell: Destination | null) {
  if (cell === null || cell === 'left') return { band: null, type: null };
  return {
    band: scheme.ageBands[cell.band]?.id ?? null,
    type: placementTypeIds(scheme.placements)[cell.type] ?? null,
  };
}
