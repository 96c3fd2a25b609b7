import type { ActionRecord } from '@golden-thread/send';
import type { Kysely } from 'kysely';
import type { NewRecord, RecordStore } from '../commands/record-store.ts';
import type { KeptRecord } from '../reading/read-plan.ts';
import type { SendTables } from './send-tables.ts';
import { lockUntilEnd, type AreaScope, type ServiceDatabase } from '@golden-thread/subgraph/database';

/** Records about the actions of one plan, in the order they were recorded. */
export async function readPlanRecords(
  queries: Kysely<SendTables>,
  planId: string,
  seesUnpublished: boolean,
): Promise<readonly KeptRecord[]> {
  let rows = queries
    .selectFrom('action_record')
    .select(['content', 'version'])
    .where('plan_id', '=', planId)
    .orderBy('action_ref')
    .orderBy('version');
  if (!seesUnpublished) rows = rows.where('published', '=', true);
  return (await rows.execute()).map(({ content, version }) => ({ record: content, version }));
}

/** Records about one action, in the order they were recorded. */
export async function readActionRecords(
  queries: Kysely<SendTables>,
  planId: string,
  actionRef: string,
): Promise<readonly KeptRecord[]> {
  const rows = await queries
    .selectFrom('action_record')
    .select(['content', 'version'])
    .where('plan_id', '=', planId)
    .where('action_ref', '=', actionRef)
    .orderBy('version')
    .execute();
  return rows.map(({ content, version }) => ({ record: content, version }));
}

/** Lets one transaction at a time add to an action; the others wait until it has committed or failed. */
export async function lockAction(
  queries: Kysely<SendTables>,
  area: string,
  planId: string,
  actionRef: string,
): Promise<void> {
  await lockUntilEnd(queries, ['action', area, planId, actionRef]);
}

/**
 * The record that a caller sent under an id of its own; null when there is none. Others that send the same id, about
 * whichever action, wait until this transaction has ended: then they find its record.
 */
export async function readClientRecord(
  queries: Kysely<SendTables>,
  area: string,
  subject: string,
  clientRecordId: string,
): Promise<KeptRecord | null> {
  await lockUntilEnd(queries, ['client-record', area, subject, clientRecordId]);
  const row = await queries
    .selectFrom('action_record')
    .select(['content', 'version'])
    .where('recorded_by', '=', subject)
    .where('client_record_id', '=', clientRecordId)
    .executeTakeFirst();
  return row === undefined ? null : { record: row.content, version: row.version };
}

/** Adds records of one area. */
export async function addActionRecords(
  queries: Kysely<SendTables>,
  area: string,
  records: readonly NewRecord[],
): Promise<void> {
  if (records.length === 0) return;
  await queries
    .insertInto('action_record')
    .values(records.map((added) => row(area, added)))
    .execute();
}

function row(area: string, { record, version, clientRecordId }: NewRecord) {
  return {
    area,
    id: record.id,
    plan_id: record.planId,
    action_ref: record.actionRef,
    version,
    kind: record.kind,
    effective_date: record.effectiveDate,
    recorded_at: record.recordedAt,
    published: record.recordedBy === null,
    recorded_by: record.recordedBy?.subject ?? null,
    client_record_id: clientRecordId,
    corrects: record.corrects,
    content: JSON.stringify(record satisfies ActionRecord),
  };
}

/**
 * Keeps records in the database: one transaction per command, acknowledged by its commit.
 *
 * @param scopeOf what the person may see and add in an area. Who may add has to see every record, or versions would be
 *   counted wrong.
 */
export function createRecordStore(
  database: ServiceDatabase<SendTables>,
  scopeOf: (area: string) => AreaScope,
): RecordStore {
  return {
    withAction: (area, planId, actionRef, work) =>
      database.withArea(scopeOf(area), async (queries) => {
        await lockAction(queries, area, planId, actionRef);
        return work({
          records: await readActionRecords(queries, planId, actionRef),
          clientRecord: (subject, clientRecordId) => readClientRecord(queries, area, subject, clientRecordId),
          add: (record) => addActionRecords(queries, area, [record]),
        });
      }),
  };
}
