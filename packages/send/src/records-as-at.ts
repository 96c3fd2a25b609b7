import { isoDate, type IsoDate } from '@golden-thread/outcomes';
import type { RecordBase } from './action-record.ts';
import { compareRecords } from './compare-records.ts';

/** A record that speaks of a day by then, and the record that corrects it when one does by then too. */
export interface KnownRecord<Kind extends RecordBase> {
  readonly record: Kind;
  /** Null while it counts. A corrected record stays visible but no longer counts. */
  readonly correctedById: string | null;
}

/**
 * Every record that speaks of a day on or before `asOf`, oldest first, corrected ones marked: the history.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function historyAsAt<Kind extends RecordBase>(
  records: readonly Kind[],
  asOf: IsoDate,
): readonly KnownRecord<Kind>[] {
  isoDate(asOf);
  const known = records.filter((record) => record.effectiveDate <= asOf).toSorted(compareRecords);
  const correctedBy = new Map<string, string>();
  for (const { corrects, id } of known) if (corrects !== null) correctedBy.set(corrects, id);
  return known.map((record) => ({ record, correctedById: correctedBy.get(record.id) ?? null }));
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
export function recordsAsAt<Kind extends RecordBase>(
  records: readonly Kind[],
  asOf: IsoDate,
): readonly Kind[] {
  return historyAsAt(records, asOf)
    .filter(({ correctedById }) => correctedById === null)
    .map(({ record }) => record);
}

/** The records about one action of one plan, in the order given. */
export function recordsOfAction<Kind extends RecordBase>(
  records: readonly Kind[],
  planId: string,
  ref: string,
): readonly Kind[] {
  return records.filter((record) => record.planId === planId && record.actionRef === ref);
}
