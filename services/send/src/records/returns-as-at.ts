import { compareDates, type IsoDate, type Period } from '@golden-thread/outcomes';
import { returnsKnown, type Knowing } from '@golden-thread/subgraph/returns';
import type { KeptReturn } from './kept-records.ts';

/** The days a return tells of: what happened from one to another, and the plans in force up to its census. */
export type TimeOfReturn = Pick<KeptReturn, 'fromDate' | 'untilDate' | 'censusDate'>;

/** What decides which returns count. */
type Counting = TimeOfReturn & Knowing;

/**
 * The returns that count as at a day: known by then, not undone by then, never erased, and not taken over whole by one known later. The newest
 * known comes first, and of those known from one day the one imported last: where two overlap in part, the first answers.
 */
export function returnsAsAt<Return extends Counting>(
  returns: readonly Return[],
  day: IsoDate,
): readonly Return[] {
  const known = returnsKnown(returns, day);
  return known.filter((each, at) => !known.slice(0, at).some((newer) => takesOver(newer, each)));
}

/**
 * The return that answers for a period: the newest known of those that are whole for it; for what is counted at the end of a day,
 * of those that tell of the plans in force on it. Null where none does.
 *
 * @param counting - as `returnsAsAt` gives them.
 */
export function returnFor<Return extends Counting>(
  counting: readonly Return[],
  period: Period,
  over: 'period' | 'day',
): Return | null {
  return (
    counting.find(({ fromDate, untilDate, censusDate }) =>
      over === 'period'
        ? fromDate <= period.startDate && period.endDate <= untilDate
        : fromDate <= period.endDate && period.endDate <= censusDate,
    ) ?? null
  );
}

/**
 * The return that tells of the latest day, which says what is open now; of several that end on one day, the newest known. Null where
 * none counts.
 *
 * @param counting - as `returnsAsAt` gives them.
 */
export function latestReturn<Return extends Counting>(counting: readonly Return[]): Return | null {
  return counting.toSorted((one, other) => compareDates(other.untilDate, one.untilDate))[0] ?? null;
}

/** Whether one return, the newer of the two, tells of all the days an older one does, so that nothing is left that only the older tells. */
export function takesOver(newer: TimeOfReturn, older: TimeOfReturn): boolean {
  return (
    newer.fromDate <= older.fromDate &&
    older.untilDate <= newer.untilDate &&
    older.censusDate <= newer.censusDate
  );
}
