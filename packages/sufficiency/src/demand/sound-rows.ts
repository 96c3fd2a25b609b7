import { addDays, dayNumber, fromDayNumber, type IsoDate } from '@golden-thread/outcomes';
import type { Birth, BirthBook } from './birth-book.ts';
import type { DemandEpisode } from './demand-episode.ts';
import { GOES_ON, type TidyRows } from './tidy-rows.ts';

/** An episode that counts nowhere, and why. */
export interface LeftOut {
  readonly childId: string;
  readonly startDate: IsoDate;
  readonly because:
    'BIRTH_UNKNOWN' | 'ENDS_BEFORE_IT_STARTS' | 'BEGINS_BEFORE_BIRTH' | 'BEGINS_AT_18_OR_LATER';
}

/** A row that counts. */
export interface SoundRow {
  readonly child: number;
  readonly birth: number;
  readonly startDay: number;
  readonly endDay: number;
  readonly episode: DemandEpisode;
}

/**
 * Gives the rows that count to `visit`, in order, and tells of those that cannot. One without a single night says nothing and is passed
 * over silently. One that goes on, of a child the newest return no longer tells of, ends the day after it was last told.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function soundRows(
  tidy: TidyRows,
  episodes: readonly DemandEpisode[],
  book: BirthBook,
  visit: (row: SoundRow) => void,
): readonly LeftOut[] {
  const endOf = endReader(episodes);
  const leftOut: LeftOut[] = [];
  for (let at = 0; at < tidy.count; at += 1) {
    const episode = episodes[tidy.row[at]!]!;
    const startDay = tidy.startDay[at]!;
    const endDay = endOf(tidy.endDay[at]!, startDay, episode);
    const leave = (because: LeftOut['because']) =>
      leftOut.push({ childId: episode.childId, startDate: fromDayNumber(startDay), because });
    if (episode.born === null) {
      leave('BIRTH_UNKNOWN');
      continue;
    }
    const birth = book.placeOf(episode.born);
    const because = faultOf(startDay, endDay, book.births[birth]!);
    if (because !== null) leave(because);
    else if (startDay !== endDay) visit({ child: tidy.child[at]!, birth, startDay, endDay, episode });
  }
  return leftOut;
}

/** Reads where a row ends, as far as the returns told of it. */
function endReader(episodes: readonly DemandEpisode[]) {
  let newest: IsoDate = '';
  for (const { toldUntil = '' } of episodes) if (toldUntil > newest) newest = toldUntil;
  return (endDay: number, startDay: number, { toldUntil }: DemandEpisode) =>
    endDay !== GOES_ON || toldUntil === undefined || toldUntil === newest
      ? endDay
      : Math.max(startDay, dayNumber(addDays(toldUntil, 1)));
}

function faultOf(startDay: number, endDay: number, { firstDay, ends }: Birth): LeftOut['because'] | null {
  if (endDay < startDay) return 'ENDS_BEFORE_IT_STARTS';
  if (startDay < firstDay) return 'BEGINS_BEFORE_BIRTH';
  return startDay >= ends.at(-1)! ? 'BEGINS_AT_18_OR_LATER' : null;
}
