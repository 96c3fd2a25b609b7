import { isoDate, type IsoDate } from '@golden-thread/outcomes';
import type { RecordBase } from './action-record.ts';
import { compareRecords } from './compare-records.ts';

/** Any appended record about an action. */
type AnyRecord = RecordBase & { readonly kind: string };

/** A record that speaks of a day by then, and the record that corrects it when one does by then too. */
export interface KnownRecord<Kind extends AnyRecord> {
  readonly record: Kind;
  /** Null while it counts. A corrected record stays visible but no longer counts. */
  readonly correctedById: string | null;
}

/**
 * Every record that speaks of a day on or before `asOf`, oldest first, corrected ones marked: the history.
 *
 * A record can only be corrected by one of the same kind about the same action, so that nobody undoes a decision
 * of the panel or the board by recording something else. `recordIssues` tells of corrections that reach further.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function historyAsAt<Kind extends AnyRecord>(
  records: readonly Kind[],
  asOf: IsoDate,
): readonly KnownRecord<Kind>[] {
  isoDate(asOf);
  const known = records.filter((record) => record.effectiveDate <= asOf).toSorted(compareRecords);
  const correctedBy = new Map<string, string>();
  for (const record of known) {
    if (record.corrects !== null) correctedBy.set(placeOf(record, record.corrects), record.id);
  }
  return known.map((record) => ({
    record,
    correctedById: correctedBy.get(placeOf(record, record.id)) ?? null,
  }));
}

/**
 * The records that count as at a day, oldest first.
 *
 * A record counts from the day it speaks of, that day included, whenever it was written down. A corrected record
 * stops counting from the day its correction speaks of, and not before; correcting the correction does not bring
 * the first one back.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function recordsAsAt<Kind extends AnyRecord>(
  records: readonly Kind[],
  asOf: IsoDate,
): readonly Kind[] {
  return historyAsAt(records, asOf)
    .filter(({ correctedById }) => correctedById === null)
    .map(({ record }) => record);
}

/** The records about one action of one plan, in the order given. */
export function recordsOfAction<Kind extends AnyRecord>(
  records: readonly Kind[],
  planId: string,
  ref: string,
): readonly Kind[] {
  return records.filter((record) => record.planId === planId && record.actionRef === ref);
}

/** Where a record stands: no id of another action or kind gives the same place. */
function placeOf({ planId, actionRef, kind }: AnyRecord, id: string): string {
  return JSON.stringify([planId, actionRef, kind, id]);
}
