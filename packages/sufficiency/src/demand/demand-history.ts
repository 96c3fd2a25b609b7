import { birthBook, type Birth } from './birth-book.ts';
import { cutStays, type PlacementTime } from './cut-stays.ts';
import type { DemandEpisode } from './demand-episode.ts';
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
 * night says nothing and is passed over silently.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @example
 * demandHistory([]).stays.length; // => 0
 */
export function demandHistory(
  episodes: readonly DemandEpisode[],
  scheme: DemandScheme = DEMAND_SCHEME,
): DemandHistory {
  const book = birthBook(scheme.ageBands);
  const typeOf = typeReader(scheme.placements);
  const { add, done } = stayColumns(episodes.length);
  const children: string[] = [];
  // A time is cut once the one after it is known.
  let before: PlacementTime | null = null;
  let time: PlacementTime | null = null;
  const cut = (after: PlacementTime | null) => {
    if (time !== null) cutStays(time, book.births[time.birth]!, before, after, add);
    before = after === null ? null : time;
    time = after;
  };
  const tidy = tidyRows(episodes);
  const leftOut = soundRows(tidy, episodes, book, ({ child, birth, startDay, endDay, episode }) => {
    if (time !== null && time.child !== child) cut(null);
    children[child] = episode.childId;
    cut({ child, birth, type: typeOf(episode.place, episode.provider), startDay, endDay });
  });
  cut(null);
  const columns = done();
  let stays: readonly Stay[] | null = null;
  return {
    scheme,
    columns,
    births: book.births,
    leftOut,
    wholeFromDay: wholeFrom(tidy, episodes),
    get stays() {
      return (stays ??= staysOf(columns, children, book.births));
    },
  };
}
