import type { RegisterContents, RegisterName } from '@golden-thread/commissioning/registers';
import { ukDay, type Recorder } from '@golden-thread/subgraph';
import { lockUntilEnd, type AreaScope, type ServiceDatabase } from '@golden-thread/subgraph/database';
import type { Kysely } from 'kysely';
import type { KeptRecord } from './kept-record.ts';
import type { RegisterTables } from './register-tables.ts';

/** The records of an area, while nobody else can add to them. */
export interface LockedRegisters {
  /** What is recorded in some registers, in the order it was. */
  readonly records: (registers: readonly RegisterName[]) => Promise<readonly KeptRecord[]>;
  /** What somebody sent under an id of their own; null when nothing. */
  readonly clientRecord: (subject: string, clientRecordId: string) => Promise<KeptRecord | null>;
  readonly add: (record: KeptRecord, recorder: Recorder) => Promise<void>;
}

/**
 * What is recorded of an area in one of the tables, as far as the transaction may see it, in the order it was recorded.
 *
 * @param registers - all of them unless given.
 */
export async function readRecords(
  queries: Kysely<RegisterTables>,
  table: keyof RegisterTables,
  registers?: readonly RegisterName[],
): Promise<readonly KeptRecord[]> {
  const rows = selectRecords(queries, table).orderBy('recorded_at').orderBy('version');
  return (await (registers === undefined ? rows : rows.where('register', 'in', registers)).execute()).map(
    kept,
  );
}

/**
 * Works on the registers of an area in one transaction; others that want to add to them wait. Resolves after the commit; when the work
 * fails, nothing is kept.
 *
 * @param table - where what is added goes. What is read comes from there, and for children from the other as well.
 * @param scope - what the person may see and add. Who may add for an audience has to see all of it, or versions would be counted wrong.
 */
export function withRegisters<Answer>(
  database: ServiceDatabase<RegisterTables>,
  scope: AreaScope,
  table: keyof RegisterTables,
  work: (registers: LockedRegisters) => Promise<Answer>,
): Promise<Answer> {
  const { area } = scope;
  return database.withArea(scope, async (queries) => {
    await lockUntilEnd(queries, ['registers', area]);
    return work({
      records: async (registers) => {
        const shared = await readRecords(queries, 'register_entry', registers);
        return table === 'register_entry'
          ? shared
          : [...shared, ...(await readRecords(queries, table, registers))];
      },
      clientRecord: async (subject, clientRecordId) => {
        const row = await selectRecords(queries, table)
          .where('recorded_by', '=', subject)
          .where('client_record_id', '=', clientRecordId)
          .executeTakeFirst();
        return row === undefined ? null : kept(row);
      },
      add: (record, recorder) => addRecord(queries, table, area, record, recorder),
    });
  });
}

function selectRecords(queries: Kysely<RegisterTables>, table: keyof RegisterTables) {
  return queries
    .selectFrom(table)
    .select([
      'register',
      'entry_id',
      'version',
      'audience',
      'change',
      'recorded_at',
      'recorded_by',
      'client_record_id',
      'because',
      'content',
      'recorder',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectRecords>['execute']>>[number];

function kept(row: Row): KeptRecord {
  const { audience, change, version } = row;
  const at = new Date(row.recorded_at);
  return {
    record: {
      register: row.register as RegisterName,
      entryId: row.entry_id,
      version,
      audience,
      change,
      content: row.content as RegisterContents[RegisterName],
      recorded: {
        at: at.toISOString(),
        date: ukDay(at),
        byRole: row.recorder.role,
        byPostIds: row.recorder.postIds,
        because: row.because,
      },
    },
    subject: row.recorded_by,
    clientRecordId: row.client_record_id,
  };
}

async function addRecord(
  queries: Kysely<RegisterTables>,
  table: keyof RegisterTables,
  area: string,
  { record, clientRecordId }: KeptRecord,
  { subject, ...recorder }: Recorder,
): Promise<void> {
  await queries
    .insertInto(table)
    .values({
      area,
      register: record.register,
      entry_id: record.entryId,
      version: record.version,
      audience: record.audience,
      change: record.change,
      recorded_at: record.recorded.at,
      recorded_by: subject,
      client_record_id: clientRecordId,
      because: record.recorded.because,
      content: JSON.stringify(record.content),
      recorder: JSON.stringify(recorder),
    })
    .execute();
}
