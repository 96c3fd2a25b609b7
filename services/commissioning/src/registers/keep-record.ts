import type { Audience, RegisterRecord } from '@golden-thread/commissioning/registers';
import { momentAfter, recorderIn, ukDay } from '@golden-thread/subgraph';
import type { KeptRecord } from './kept-record.ts';
import type { RegisterOutcome } from './register-command.ts';
import type { RegisterWork } from './register-work.ts';

/** What a new record says. */
export interface NewRecord extends Pick<RegisterRecord, 'entryId' | 'version' | 'change' | 'content'> {
  readonly audience: Audience;
  readonly because: string;
  readonly clientRecordId: string | null;
}

/** Adds a record in the name of the person, after all there are. */
export async function keepRecord(
  { area, house, locked, row }: RegisterWork,
  { because, clientRecordId, ...said }: NewRecord,
  all: readonly KeptRecord[],
): Promise<RegisterOutcome> {
  const recorder = recorderIn(house.person, area.code);
  const at = momentAfter(
    all.map(({ record }) => record.recorded.at),
    house.now(),
  );
  const { role: byRole, postIds: byPostIds } = recorder;
  const record: RegisterRecord = {
    register: row.name,
    ...said,
    recorded: { at, date: ukDay(new Date(at)), byRole, byPostIds, because },
  };
  await locked.add({ record, subject: recorder.subject, clientRecordId }, recorder);
  return { areaCode: area.code, record };
}
