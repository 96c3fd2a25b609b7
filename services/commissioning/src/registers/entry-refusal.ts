import type { Audience, Register } from '@golden-thread/commissioning/registers';
import { editConflict, notYourRight } from '@golden-thread/subgraph';
import type { EntryHistory } from './entry-history.ts';
import type { RegisterOutcome } from './register-command.ts';
import { whoMayRecord } from './who-may-record.ts';

/** Why something was not recorded. */
type Refusal = Exclude<RegisterOutcome, { areaCode: string }>;

/** The refusal of a command about an entry that was withdrawn; null where it was not. */
export function refusalIfWithdrawn({ title }: Register, { last }: EntryHistory): Refusal | null {
  if (last?.record.change !== 'withdrawn') return null;
  return {
    refused: 'CommissioningRecordWithdrawn',
    message: `The ${title.toLowerCase()} was withdrawn.`,
    whatToDo: 'Record a new one.',
    withdrawnDate: last.record.recorded.date,
  };
}

/** The refusal of a command about an entry that has moved on; null where it has not, or the caller did not say. */
export function refusalIfMoved(
  { title }: Register,
  { version }: EntryHistory,
  expectedVersion: number | null,
): Refusal | null {
  return expectedVersion === null || expectedVersion === version
    ? null
    : editConflict(title.toLowerCase(), version, expectedVersion);
}

/** The refusal of somebody who may not record for an audience; null for who may, and where the register has no such entries. */
export function refusalIfForOthers(
  row: Register,
  mayAddFor: readonly Audience[],
  audience: Audience,
): Refusal | null {
  if (mayAddFor.includes(audience) || !row.audiences.includes(audience)) return null;
  return notYourRight(
    'Your role does not include recording this for these readers.',
    whoMayRecord(row, audience),
  );
}
