import type { BirthBook } from './birth-book.ts';
import { dayReader } from './day-reader.ts';
import type { DemandEpisode } from './demand-episode.ts';
import { largerColumns } from './larger-columns.ts';
import { toldRows, type ToldRows } from './told-rows.ts';

/** Where nothing is told. */
export const UNTOLD = -(2 ** 31);

/** All that the model takes of episodes, as columns: 24 bytes each. */
export interface EpisodeColumns extends ToldRows {
  /** The place of the birth in its book; `UNTOLD` where nobody tells it. */
  readonly birth: Int32Array;
  /** The place of the placement's type in the scheme. */
  readonly type: Int32Array;
  /** The last day of the newest return that tells of it; `UNTOLD` where that is not said. */
  readonly toldUntil: Int32Array;
}

/**
 * Reads episodes into columns, each looked at once.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function episodeColumns(
  episodes: Iterable<DemandEpisode>,
  book: BirthBook,
  typeOf: (place: string, provider: string | null) => number,
): EpisodeColumns {
  const dayOf = dayReader();
  let columns = { birth: new Int32Array(64), type: new Int32Array(64), toldUntil: new Int32Array(64) };
  const told = toldRows(episodes, ({ born, place, provider, toldUntil }, row) => {
    if (row === columns.birth.length) columns = largerColumns(columns, 2 * row);
    columns.birth[row] = born === null ? UNTOLD : book.placeOf(born);
    columns.type[row] = typeOf(place, provider);
    columns.toldUntil[row] = toldUntil === undefined ? UNTOLD : dayOf(toldUntil);
  });
  const taken = (column: Int32Array) => column.slice(0, told.count);
  const { birth, type, toldUntil } = columns;
  return { ...told, birth: taken(birth), type: taken(type), toldUntil: taken(toldUntil) };
}
