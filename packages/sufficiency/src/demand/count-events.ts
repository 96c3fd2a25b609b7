import { fromDayNumber } from '@golden-thread/outcomes';
import { bandEnds } from './birthdays.ts';
import type { DemandHistory } from './demand-history.ts';
import { placementTypeIds } from './placement-type.ts';
import type { Stay } from './stay.ts';

/** Nights and departures of one band and type, or of several added. */
export interface EventCounts {
  nights: number;
  leavers: number;
  moves: number[];
}

/** No nights and no departures, for so many types. */
export function noEvents(types: number): EventCounts {
  return { nights: 0, leavers: 0, moves: new Array<number>(types).fill(0) };
}

/** One added to another, which is changed. */
export function addEvents(sum: EventCounts, part: EventCounts): void {
  sum.nights += part.nights;
  sum.leavers += part.leavers;
  part.moves.forEach((count, type) => (sum.moves[type] = (sum.moves[type] ?? 0) + count));
}

/**
 * Nights and departures by band and type, and entrants by age and type, from the first to the last day. A night counts by the morning
 * after it, so that every departure has its night and no chance passes 1. Leaving on the last birthday is no departure by chance.
 */
export function countEvents(history: DemandHistory, first: number, last: number) {
  const { ageBands, placements } = history.scheme;
  const types = placementTypeIds(placements).length;
  const cells = ageBands.map(() => Array.from({ length: types }, () => noEvents(types)));
  const ages = ageBands.at(-1)?.untilAge ?? 0;
  const entrants = Array.from({ length: ages }, () => new Array<number>(types).fill(0));
  for (const stay of history.stays) {
    const cell = cells[stay.band]?.[stay.type];
    if (cell === undefined) continue;
    const until = Math.min(stay.endDay ?? Infinity, last);
    cell.nights += Math.max(0, until - Math.max(stay.startDay, first - 1));
    if (stay.endDay !== null && first <= stay.endDay && stay.endDay <= last) countEnd(cell, stay, history);
    if (stay.entered && first <= stay.startDay && stay.startDay <= last) {
      const ofAge = entrants[ageOnEntry(stay)];
      if (ofAge !== undefined) ofAge[stay.type] = (ofAge[stay.type] ?? 0) + 1;
    }
  }
  return { cells, entrants };
}

function countEnd(cell: EventCounts, stay: Stay, history: DemandHistory): void {
  const grownUp = bandEnds(stay.born, history.scheme.ageBands).at(-1);
  if (stay.then === 'left') cell.leavers += stay.endDay === grownUp ? 0 : 1;
  else if (stay.then !== null && stay.then.type !== stay.type) {
    cell.moves[stay.then.type] = (cell.moves[stay.then.type] ?? 0) + 1;
  }
}

function ageOnEntry(stay: Stay): number {
  const born = stay.born.length === 7 ? `${stay.born}-15` : stay.born;
  const date = fromDayNumber(stay.startDay);
  const years = Number(date.slice(0, 4)) - Number(born.slice(0, 4));
  return Math.max(0, date.slice(5) < born.slice(5) ? years - 1 : years);
}
