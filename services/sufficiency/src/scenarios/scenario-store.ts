import { lockUntilEnd, type AreaScope, type ServiceDatabase } from '@golden-thread/subgraph/database';
import type { Kysely } from 'kysely';
import type { SufficiencyTables } from '../database/sufficiency-tables.ts';
import type { ScenarioRecord } from './scenario-record.ts';

/** The scenarios of an area, while nobody else can add to them. */
export interface LockedScenarios {
  /** In the order they were recorded. */
  readonly records: readonly ScenarioRecord[];
  readonly add: (record: ScenarioRecord) => Promise<void>;
}

/** Every record of the area's scenarios that the transaction may see, in the order they were recorded. */
export async function readScenarioRecords(
  queries: Kysely<SufficiencyTables>,
): Promise<readonly ScenarioRecord[]> {
  const rows = await queries
    .selectFrom('demand_scenario')
    .select([
      'id',
      'scenario_id',
      'version',
      'change',
      'recorded_at',
      'client_record_id',
      'because',
      'content',
    ])
    .orderBy('recorded_at')
    .orderBy('version')
    .execute();
  return rows.map(({ content, ...row }) => ({
    id: row.id,
    scenarioId: row.scenario_id,
    version: row.version,
    change: row.change,
    recordedAt: row.recorded_at,
    recordedBy: content.recordedBy,
    clientRecordId: row.client_record_id,
    because: row.because,
    title: content.title,
    adjustments: content.adjustments,
  }));
}

/**
 * Works on the scenarios of an area in one transaction; others that want to add to them wait. Resolves after the commit; when the
 * work fails, nothing is kept.
 *
 * @param scope - what the person may see and add. Who may add has to see every record, or versions would be counted wrong.
 */
export function withScenarios<Answer>(
  database: ServiceDatabase<SufficiencyTables>,
  scope: AreaScope,
  work: (scenarios: LockedScenarios) => Promise<Answer>,
): Promise<Answer> {
  return database.withArea(scope, async (queries) => {
    await lockUntilEnd(queries, ['demand-scenarios', scope.area]);
    return work({
      records: await readScenarioRecords(queries),
      add: (record) => addRecord(queries, scope.area, record),
    });
  });
}

async function addRecord(
  queries: Kysely<SufficiencyTables>,
  area: string,
  record: ScenarioRecord,
): Promise<void> {
  const { recordedBy, title, adjustments } = record;
  await queries
    .insertInto('demand_scenario')
    .values({
      area,
      id: record.id,
      scenario_id: record.scenarioId,
      version: record.version,
      kind: 'demand-scenario',
      change: record.change,
      published: false,
      recorded_at: record.recordedAt,
      recorded_by: recordedBy.subject,
      client_record_id: record.clientRecordId,
      because: record.because,
      content: JSON.stringify({ title, adjustments, recordedBy }),
    })
    .execute();
}
