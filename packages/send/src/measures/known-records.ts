import { Defect, isoDate } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';
import type { MeasureRecordBase } from './measure-record.ts';

/**
 * The records known by the end of a day, one for each key: the latest known of those that have it. They come in the order of
 * their keys, so that the order given makes no difference.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `RECORD_KNOWN_TWICE`, when two records of one key are known from the same day, so that
 *   neither corrects the other.
 */
export function knownRecords<R extends MeasureRecordBase>(
  records: readonly R[],
  asAt: IsoDate,
): readonly R[] {
  return [...knownByKey(records, asAt).values()].toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

/**
 * The same by key, in no particular order.
 *
 * @throws Defect as `knownRecords`.
 */
export function knownByKey<R extends MeasureRecordBase>(
  records: readonly R[],
  asAt: IsoDate,
): ReadonlyMap<string, R> {
  const known = new Map<string, R>();
  let checked: IsoDate | null = null;
  for (const record of records) {
    // Most records of a return are known from one day, which need not be checked for each.
    if (record.knownDate !== checked) checked = isoDate(record.knownDate);
    if (checked > asAt) continue;
    const other = known.get(record.key);
    if (other?.knownDate === record.knownDate) {
      throw new Defect(
        'RECORD_KNOWN_TWICE',
        `Two records are "${record.key}", known from ${record.knownDate}: give one a later day or a key of its own.`,
      );
    }
    if (other === undefined || other.knownDate < record.knownDate) known.set(record.key, record);
  }
  return known;
}
