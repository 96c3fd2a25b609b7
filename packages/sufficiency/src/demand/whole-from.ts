import { addDays, addMonths, dayNumber, type IsoDate } from '@golden-thread/outcomes';
import type { DemandEpisode } from './demand-episode.ts';
import { GOES_ON, type TidyRows } from './tidy-rows.ts';

/** Days that are looked at together for ends of children without a birth. */
const LOOK = 30;
/** So many of them, and more than this share of all ends, are too many. */
const TOO_MANY = 3;
const TOO_LARGE = 0.1;

/**
 * The first day from which on the past is told whole; `GOES_ON` where it never is.
 *
 * Before the first return began, or where episodes do not say which return tells of them before the first end, nobody can be seen to leave:
 * earlier episodes are of those who were still there. And as long as children without a birth are many of those whose episodes
 * end, those who are counted are the ones a later return tells of, so that too few of them leave.
 */
export function wholeFrom(tidy: TidyRows, episodes: readonly DemandEpisode[]): number {
  const ends = tidy.endDay.subarray(0, tidy.count).filter((day) => day !== GOES_ON);
  let [first, last] = [GOES_ON, -GOES_ON];
  for (const day of ends) [first, last] = [Math.min(first, day), Math.max(last, day)];
  if (first === GOES_ON) return first;
  first = firstDayOfReturns(episodes) ?? first;
  // Where nobody left since the returns began, there is nothing to look at.
  const all = new Int32Array(Math.max(0, Math.floor((last - first) / LOOK) + 1));
  const unknown = new Int32Array(all.length);
  for (let at = 0; at < tidy.count; at += 1) {
    const end = tidy.endDay[at]!;
    if (end === GOES_ON || end < first) continue;
    const look = Math.floor((end - first) / LOOK);
    all[look]! += 1;
    if (episodes[tidy.row[at]!]!.born === null) unknown[look]! += 1;
  }
  const after =
    unknown.findLastIndex((count, look) => count >= TOO_MANY && count > TOO_LARGE * all[look]!) + 1;
  return first + after * LOOK;
}

/** The first day of the earliest return told of: returns are of a year. */
function firstDayOfReturns(episodes: readonly DemandEpisode[]): number | null {
  let earliest: IsoDate | null = null;
  for (const { toldUntil } of episodes) {
    if (toldUntil !== undefined && (earliest === null || toldUntil < earliest)) earliest = toldUntil;
  }
  return earliest === null ? null : dayNumber(addDays(addMonths(earliest, -12), 1));
}
