import type { RecordBase } from './action-record.ts';

/**
 * Orders records from oldest to newest, for use in a sort: by the day they speak of, then the moment they were
 * recorded, then their id, so that no order of reading them changes what is newest.
 */
export function compareRecords(one: RecordBase, other: RecordBase): number {
  return (
    compareText(one.effectiveDate, other.effectiveDate) ||
    Date.parse(one.recordedAt) - Date.parse(other.recordedAt) ||
    compareText(one.id, other.id)
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
