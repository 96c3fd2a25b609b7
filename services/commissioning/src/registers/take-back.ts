import { clientRecordIdUsed, invalidInput, ukDay, type InputIssue } from '@golden-thread/subgraph';
import { audienceIssues } from './entry-audience.ts';
import { contentOf, entryHistory } from './entry-history.ts';
import { refusalIfForOthers, refusalIfMoved, refusalIfWithdrawn } from './entry-refusal.ts';
import { isSentAgain } from './entry-sent.ts';
import { keepRecord } from './keep-record.ts';
import type { RegisterOutcome, WithdrawEntry } from './register-command.ts';
import type { RegisterWork } from './register-work.ts';
import { refusalIfNotTheirs } from './refusal-if-not-theirs.ts';
import { isRegister } from './register-row.ts';
import { registersToRead, standingNow } from './standing-registers.ts';
import { unknownEntry } from './unknown-entry.ts';

/** A command to withdraw an entry, with its id within the area and what is wrong with its words. */
export type EntryToWithdraw = WithdrawEntry & { readonly issues: readonly InputIssue[] };

/** Withdraws an entry under the lock of its area: refusals first, then the record. */
export async function takeBack(work: RegisterWork, sent: EntryToWithdraw): Promise<RegisterOutcome> {
  const { area, house, locked, mayAddFor, row } = work;
  const { person } = house;
  const { areaCode, clientRecordId, entryId } = sent;
  const before = clientRecordId === null ? null : await locked.clientRecord(person.subject, clientRecordId);
  if (before !== null)
    return isSentAgain({ ...sent, change: 'withdrawn', audience: null, content: null }, before)
      ? { areaCode, record: before.record }
      : invalidInput([clientRecordIdUsed(before.clientRecordId!)]);
  const all = await locked.records(registersToRead(row, isRegister));
  const standing = standingNow(
    area.registers,
    all.map(({ record }) => record),
  );
  const history = entryHistory(row.name, entryId, area.registers, all);
  const { audience, stands } = history;
  if (audience === null) return unknownEntry(row, `${areaCode}:${entryId}`);
  const refusal =
    refusalIfWithdrawn(row, history) ??
    refusalIfMoved(row, history, sent.expectedVersion) ??
    refusalIfForOthers(row, mayAddFor, audience) ??
    refusalIfNotTheirs(work, contentOf(history), audience, { all, standing, today: ukDay(house.now()) });
  if (refusal !== null) return refusal;
  const issues = [...sent.issues, ...audienceIssues(row, audience, audience)];
  if (issues.length > 0) return invalidInput(issues);
  return keepRecord(
    work,
    {
      entryId,
      version: history.version + 1,
      audience,
      change: 'withdrawn',
      content: stands!.content,
      because: sent.because,
      clientRecordId,
    },
    all,
  );
}
