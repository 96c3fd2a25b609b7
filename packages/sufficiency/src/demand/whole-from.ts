import { addDays, addMonths, dayNumber, fromDayNumber } from '@golden-thread/outcomes';
import { UNTOLD, type EpisodeColumns } from './episode-columns.ts';
import type { TidyRows } from './tidy-rows.ts';
import { GOES_ON } from './told-rows.ts';

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
export function wholeFrom(tidy: TidyRows, told: EpisodeColumns): number {
  const ends = tidy.endDay.subarray(0, tidy.count).filter((day) => day !== GOES_ON);
  let [first, last] = [GOES_ON, -GOES_ON];
  for (const day of ends) [first, last] = [Math.min(first, day), Math.max(last, day)];
  if (first === GOES_ON) return first;
  first = firstDayOfReturns(told) ?? first;
  // Where nobody left since the returns began, there is nothing to look at.
  const all = new Int32Array(Math.max(0, Math.floor((last - first) / LOOK) + 1));
  const unknown = new Int32Array(all.length);
  for (let at = 0; at < tidy.count; at += 1) {
    const end = tidy.endDay[at]!;
    if (end === GOES_ON || end < first) continue;
    const look = Math.floor((end - first) / LOOK);
    all[look]! += 1;
    if (told.birth[tidy.row[at]!] === UNTOLD) unknown[look]! += 1;
  }
  const after =
    unknown.findLastIndex((count, look) => count >= TOO_MANY && count > TOO_LARGE * all[look]!) + 1;
  return first + after * LOOK;
}

/** The first day of the earliest return told of: returns are of a year. */
function firstDayOfReturns({ toldUntil }: EpisodeColumns): number | null {
  const earliest = toldUntil.reduce((first, day) => (day === UNTOLD ? first : Math.min(first, day)), GOES_ON);
  return earliest === GOES_ON ? null : dayNumber(addDays(addMonths(fromDayNumber(earliest), -12), 1));
}
