import { birthBook, type Birth } from './birth-book.ts';
import { cutStays, type PlacementTime } from './cut-stays.ts';
import type { DemandEpisode } from './demand-episode.ts';
import { episodeColumns } from './episode-columns.ts';
import { DEMAND_SCHEME, type DemandScheme } from './demand-scheme.ts';
import { soundRows, type LeftOut } from './sound-rows.ts';
import { stayColumns, type StayColumns } from './stay-columns.ts';
import { staysOf, type Stay } from './stay.ts';
import { tidyRows } from './tidy-rows.ts';
import { typeReader } from './type-reader.ts';
import { wholeFrom } from './whole-from.ts';

export type { LeftOut } from './sound-rows.ts';

/** Episodes as stays in age bands and placements; what the rest of the model reads. */
export interface DemandHistory {
  readonly scheme: DemandScheme;
  /** The stays as columns; what is counted is counted from these. */
  readonly columns: StayColumns;
  readonly births: readonly Birth[];
  readonly leftOut: readonly LeftOut[];
  /** The first day from which on everybody who came, left or moved is told, as far as that can be seen. */
  readonly wholeFromDay: number;
  /** The same stays one by one, made when first asked for. */
  readonly stays: readonly Stay[];
}

/**
 * Episodes of one or several returns as one history. Whoever stays past the 18th birthday leaves on it; an episode without a single
 * night says nothing and is passed over silently. Each episode is looked at once: a million of them need not be there at once.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @example
 * demandHistory([]).stays.length; // => 0
 */
export function demandHistory(
  episodes: Iterable<DemandEpisode>,
  scheme: DemandScheme = DEMAND_SCHEME,
): DemandHistory {
  const book = birthBook(scheme.ageBands);
  const told = episodeColumns(episodes, book, typeReader(scheme.placements));
  const tidy = tidyRows(told);
  const { add, done } = stayColumns(told.count);
  // A time is cut once the one after it is known.
  let before: PlacementTime | null = null;
  let time: PlacementTime | null = null;
  const cut = (after: PlacementTime | null) => {
    if (time !== null) cutStays(time, book.births[time.birth]!, before, after, add);
    before = after === null ? null : time;
    time = after;
  };
  const leftOut = soundRows(tidy, told, book.births, (row) => {
    if (time !== null && time.child !== row.child) cut(null);
    cut(row);
  });
  cut(null);
  const columns = done();
  let stays: readonly Stay[] | null = null;
  return {
    scheme,
    columns,
    births: book.births,
    leftOut,
    wholeFromDay: wholeFrom(tidy, told),
    get stays() {
      return (stays ??= staysOf(columns, tidy.ids, book.births));
    },
  };
}
