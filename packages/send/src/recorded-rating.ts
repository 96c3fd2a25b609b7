import { closedRating, type Rating, type Scheme } from '@golden-thread/rag';
import type { IsoDate } from '@golden-thread/outcomes';
import type { ActionRecord } from './action-record.ts';
import { currentSpell } from './current-spell.ts';
import { recordsAsAt, recordsOfAction } from './records-as-at.ts';

/** The rating on record for an action as at a day. */
export interface RecordedRating {
  readonly rating: Exclude<Rating, 'unknown'>;
  /** As its source or recorder worded it; null where a board's approval is what records it. */
  readonly statedAs: string | null;
  /** The day it speaks of. */
  readonly date: IsoDate;
  readonly recordId: string;
}

/**
 * The newest rating on record for an action as at a day, or null when there is none.
 *
 * A board's approval to close records Blue, or Green where the scheme has no state for blue, until the action is recorded as
 * not complete again.
 *
 * @param scheme - That of the plan; null where closing is always Blue.
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function recordedRatingRecord(
  records: readonly ActionRecord[],
  planId: string,
  ref: string,
  asOf: IsoDate,
  scheme: Scheme | null = null,
): RecordedRating | null {
  const counting = recordsAsAt(recordsOfAction(records, planId, ref), asOf);
  const spell = new Set(currentSpell(counting));
  for (const record of counting.toReversed()) {
    const { id: recordId, effectiveDate: date } = record;
    if (record.kind === 'rating') return { rating: record.rating, statedAs: record.statedAs, date, recordId };
    if (record.kind === 'board-approval' && spell.has(record)) {
      return { rating: scheme === null ? 'blue' : closedRating(scheme), statedAs: null, date, recordId };
    }
  }
  return null;
}

/**
 * The rating on record for an action as at a day; `unknown` when there is none, never `grey`.
 *
 * @param scheme - That of the plan; null where closing is always Blue.
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function recordedRating(
  records: readonly ActionRecord[],
  planId: string,
  ref: string,
  asOf: IsoDate,
  scheme: Scheme | null = null,
): Rating {
  return recordedRatingRecord(records, planId, ref, asOf, scheme)?.rating ?? 'unknown';
}
