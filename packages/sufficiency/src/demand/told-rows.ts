import { dayReader } from './day-reader.ts';
import type { DemandEpisode } from './demand-episode.ts';
import { largerColumns } from './larger-columns.ts';

/** The end of an episode that goes on. */
export const GOES_ON = 2 ** 31 - 1;

/** Who episodes are of and their days, as columns: what of each there is to put them in order. */
export interface ToldRows {
  readonly count: number;
  /** The children as they were met. */
  readonly ids: readonly string[];
  /** For each row the place of its child among them. */
  readonly child: Int32Array;
  readonly startDay: Int32Array;
  /** `GOES_ON` while it does. */
  readonly endDay: Int32Array;
}

/**
 * Reads who episodes are of and their days. Each is looked at once, and shown to `visit` with its row: a million of them need not be there
 * at once.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function toldRows(
  episodes: Iterable<DemandEpisode>,
  visit: (episode: DemandEpisode, row: number) => void = () => undefined,
): ToldRows {
  const dayOf = dayReader();
  const places = new Map<string, number>();
  const ids: string[] = [];
  let columns = roomFor(64);
  let count = 0;
  // The episodes of a child mostly stand together.
  let [last, lastId] = [-1, ''];
  for (const episode of episodes) {
    const { childId, startDate, endDate } = episode;
    if (last === -1 || childId !== lastId) {
      last = places.get(childId) ?? ids.push(childId) - 1;
      if (last === ids.length - 1) places.set(childId, last);
      lastId = childId;
    }
    if (count === columns.child.length) columns = largerColumns(columns, 2 * count);
    columns.child[count] = last;
    columns.startDay[count] = dayOf(startDate);
    columns.endDay[count] = endDate === null ? GOES_ON : dayOf(endDate);
    visit(episode, count);
    count += 1;
  }
  const { child, startDay, endDay } = columns;
  const taken = (column: Int32Array) => column.slice(0, count);
  return { count, ids, child: taken(child), startDay: taken(startDay), endDay: taken(endDay) };
}

function roomFor(room: number) {
  return { child: new Int32Array(room), startDay: new Int32Array(room), endDay: new Int32Array(room) };
}
