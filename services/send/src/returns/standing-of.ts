import type { KeepReturn, ReturnReport } from '@golden-thread/sen2';
import { ukDay } from '@golden-thread/subgraph';
import type { KeptReturn } from '../records/kept-records.ts';
import { returnsAsAt, takesOver, type TimeOfReturn } from '../records/returns-as-at.ts';

/** What a return is to the others of its area, on the day it is imported. */
export type Standing = Pick<ReturnReport, 'supersedes' | 'overlaps' | 'supersededBy'>;

type Given = Pick<KeepReturn, 'fromDate' | 'untilDate' | 'censusDate' | 'knownDate' | 'importedAt'> & {
  readonly sequence: number;
};

/** Which returns a new one takes the place of, whole or for some days, and whether one known later tells all it does. */
export function standingOf(kept: readonly KeptReturn[], given: Given): Standing {
  const today = ukDay(new Date(given.importedAt));
  const added = { ...given, id: null, undoneDate: null, erasedDate: null };
  const before = returnsAsAt(kept, today);
  const after = returnsAsAt<KeptReturn | typeof added>([...kept, added], today);
  const left = before.filter((each) => after.includes(each));
  if (!after.includes(added)) {
    const newer = before.find((each) => takesOver(each, given));
    return { supersedes: [], overlaps: [], supersededBy: newer?.id ?? null };
  }
  return {
    supersedes: before.filter((each) => !after.includes(each)).map(({ id }) => id),
    overlaps: left.filter((each) => sharesDays(each, given)).map(({ id }) => id),
    supersededBy: null,
  };
}

function sharesDays(one: TimeOfReturn, other: TimeOfReturn): boolean {
  return one.fromDate <= other.censusDate && other.fromDate <= one.censusDate;
}
