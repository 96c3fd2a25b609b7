import { fromDayNumber, type IsoDate } from '@golden-thread/outcomes';
import type { Birth } from './birth-book.ts';
import { UNTOLD, type EpisodeColumns } from './episode-columns.ts';
import type { TidyRows } from './tidy-rows.ts';
import { GOES_ON } from './told-rows.ts';

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
  readonly type: number;
  readonly startDay: number;
  readonly endDay: number;
}

/**
 * Gives the rows that count to `visit`, in order, and tells of those that cannot. One without a single night says nothing and is passed
 * over silently. One that goes on, of a child the newest return no longer tells of, ends the day after it was last told.
 */
export function soundRows(
  tidy: TidyRows,
  { birth: birthOf, type: typeOf, toldUntil }: EpisodeColumns,
  births: readonly Birth[],
  visit: (row: SoundRow) => void,
): readonly LeftOut[] {
  const newest = toldUntil.reduce((last, day) => Math.max(last, day), UNTOLD);
  const leftOut: LeftOut[] = [];
  for (let at = 0; at < tidy.count; at += 1) {
    const [row, child, startDay] = [tidy.row[at]!, tidy.child[at]!, tidy.startDay[at]!];
    const told = toldUntil[row]!;
    const isGone = tidy.endDay[at] === GOES_ON && told !== UNTOLD && told !== newest;
    const endDay = isGone ? Math.max(startDay, told + 1) : tidy.endDay[at]!;
    const birth = birthOf[row]!;
    const because = birth === UNTOLD ? 'BIRTH_UNKNOWN' : faultOf(startDay, endDay, births[birth]!);
    if (because !== null)
      leftOut.push({ childId: tidy.ids[child]!, startDate: fromDayNumber(startDay), because });
    else if (startDay !== endDay) visit({ child, birth, type: typeOf[row]!, startDay, endDay });
  }
  return leftOut;
}

function faultOf(startDay: number, endDay: number, { firstDay, ends }: Birth): LeftOut['because'] | null {
  if (endDay < startDay) return 'ENDS_BEFORE_IT_STARTS';
  if (startDay < firstDay) return 'BEGINS_BEFORE_BIRTH';
  return startDay >= ends.at(-1)! ? 'BEGINS_AT_18_OR_LATER' : null;
}
