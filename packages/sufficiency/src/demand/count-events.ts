import { fromDayNumber } from '@golden-thread/outcomes';
import type { Birth } from './birth-book.ts';
import type { DemandHistory } from './demand-history.ts';
import { placementTypeIds } from './placement-type.ts';
import { LEFT } from './stay-columns.ts';

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
  part.moves.forEach((count, type) => (sum.moves[type]! += count));
}

/**
 * Nights and departures by band and type, and entrants by age and type, from the first to the last day. A night counts by the morning
 * after it, so that every departure has its night and no chance passes 1. Leaving on the last birthday is no departure by chance.
 */
export function countEvents({ scheme, columns, births }: DemandHistory, first: number, last: number) {
  const types = placementTypeIds(scheme.placements).length;
  const cells = scheme.ageBands.map(() => Array.from({ length: types }, () => noEvents(types)));
  const ages = scheme.ageBands.at(-1)!.untilAge;
  const entrants = Array.from({ length: ages }, () => new Array<number>(types).fill(0));
  for (let at = 0; at < columns.count; at += 1) {
    const [start, end, type] = [columns.startDay[at]!, columns.endDay[at]!, columns.type[at]!];
    if (end < first || start > last) continue;
    const birth = births[columns.birth[at]!]!;
    const cell = cells[columns.band[at]!]![type]!;
    cell.nights += Math.max(0, Math.min(end, last) - Math.max(start, first - 1));
    if (end <= last) {
      const [bandThen, typeThen] = [columns.bandThen[at]!, columns.typeThen[at]!];
      if (bandThen !== LEFT && typeThen !== type) cell.moves[typeThen]! += 1;
      else if (bandThen === LEFT && end < birth.grownFrom) cell.leavers += 1;
    }
    if (columns.entered[at] === 1 && start >= first) entrants[ageOn(birth, start)]![type]! += 1;
  }
  return { cells, entrants };
}

/** Age in whole years; of a birth that is a month the 15th counts, and whoever comes before it is 0. */
function ageOn({ born }: Birth, day: number): number {
  const birthday = born.length === 7 ? `${born}-15` : born;
  const date = fromDayNumber(day);
  const years = Number(date.slice(0, 4)) - Number(birthday.slice(0, 4));
  return Math.max(0, date.slice(5) < birthday.slice(5) ? years - 1 : years);
}
