import { type AreaThing, type RegisterName, type RegisterRule } from '@golden-thread/commissioning/registers';
import { clientRecordIdUsed, invalidInput, ukDay, type InputIssue } from '@golden-thread/subgraph';
import { audienceIssues } from './entry-audience.ts';
import { checkContent, ofContent, tidiedContent } from './entry-content.ts';
import { contentOf, entryHistory } from './entry-history.ts';
import { refusalIfForOthers, refusalIfMoved, refusalIfWithdrawn } from './entry-refusal.ts';
import { isSentAgain } from './entry-sent.ts';
import { keepRecord } from './keep-record.ts';
import { narrowerReferences } from './narrower-references.ts';
import { refusalIfNotTheirs } from './refusal-if-not-theirs.ts';
import { followReferences } from './references.ts';
import type { RecordEntry, RegisterOutcome } from './register-command.ts';
import { sizeIssues } from './register-size.ts';
import type { RegisterWork } from './register-work.ts';
import { isRegister } from './register-row.ts';
import { registersToRead, standingNow } from './standing-registers.ts';
import { unknownEntry } from './unknown-entry.ts';

/** A command to record an entry, with its id within the area and what is wrong with its words. */
export type EntryToAdd = Omit<RecordEntry, 'entryId'> & {
  readonly entryId: string | null;
  readonly issues: readonly InputIssue[];
};

/** Records an entry under the lock of its area: refusals first, then the record. */
export async function addEntry(work: RegisterWork, sent: EntryToAdd): Promise<RegisterOutcome> {
  const { area, house, locked, mayAddFor, row } = work;
  const { now, newId, person } = house;
  const { areaCode, clientRecordId } = sent;
  const today = ukDay(now());
  const all = await locked.records(registersToRead(row, isRegister));
  const records = all.map(({ record }) => record);
  const standing = standingNow(area.registers, records);
  const referring = followReferences(
    row,
    areaCode,
    tidiedContent(sent.content) as RecordEntry['content'],
    today,
    (what, id, namedFor) =>
      isRegister(what)
        ? standing(what).some((entry) => entry.id === id)
        : area.things[what as AreaThing](id, namedFor),
  );
  const id = sent.entryId ?? row.idOf?.(referring.content as never) ?? `${row.name}-${newId()}`;
  const checked = checkContent(row, { ...referring.content, id });

  const before = clientRecordId === null ? null : await locked.clientRecord(person.subject, clientRecordId);
  if (before !== null) {
    const content = checked.ok ? (checked.content as unknown as RecordEntry['content']) : null;
    return isSentAgain({ ...sent, change: 'recorded', content }, before)
      ? { areaCode, record: before.record }
      : invalidInput([clientRecordIdUsed(before.clientRecordId!)]);
  }

  const history = entryHistory(row.name, id, area.registers, all);
  if (sent.entryId !== null && history.last === null && history.stands === null)
    return unknownEntry(row, `${areaCode}:${sent.entryId}`);
  const audience = sent.audience ?? history.audience ?? row.audiences[0];
  const refusal =
    (row.idOf === undefined ? refusalIfWithdrawn(row, history) : null) ??
    refusalIfMoved(row, history, sent.expectedVersion) ??
    refusalIfForOthers(row, mayAddFor, audience) ??
    refusalIfNotTheirs(work, [...contentOf(history), referring.content], audience, { all, standing, today });
  if (refusal !== null) return refusal;

  const asSent = [
    ...sent.issues,
    ...audienceIssues(row, history.audience, audience),
    ...referring.issues,
    ...narrowerReferences(referring.followed, audience, isRegister, standing),
    ...(checked.ok ? [] : checked.issues),
    ...sizeIssues(row, history.records.length > 0, records),
  ];
  if (asSent.length > 0 || !checked.ok) return invalidInput(asSent);
  const rule = row.rule as RegisterRule<RegisterName> | undefined;
  const others = <N extends RegisterName>(register: N) =>
    standing(register).filter((entry) => register !== (row.name as RegisterName) || entry.id !== id);
  const ruled = rule?.(checked.content as never, { today, entries: others }) ?? [];
  if (ruled.length > 0) return invalidInput(ruled.map(ofContent));

  return keepRecord(
    work,
    {
      entryId: id,
      version: history.version + 1,
      audience,
      change: 'recorded',
      content: checked.content,
      because: sent.because,
      clientRecordId,
    },
    all,
  );
}
