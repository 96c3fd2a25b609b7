import type { LocalArea } from '@golden-thread/local-areas';
import type { Issue } from '@golden-thread/outcomes';
import { compareRecords, type ActionRecord } from '@golden-thread/send';
import {
  importArea,
  recordChanges,
  type AreaImportReport,
  type PublishedTables,
} from '@golden-thread/subgraph';
import type { ServiceDatabase } from '@golden-thread/subgraph/database';
import type { Kysely } from 'kysely';
import { buildSendArea } from '../area/build-send-area.ts';
import { SEND_CONTENT_FORMAT, sendContent, type SendContent } from '../area/send-content.ts';
import type { NewRecord } from '../commands/record-store.ts';
import { addActionRecords, lockAction } from './action-records.ts';
import { droppedActions } from './dropped-actions.ts';
import { publishedOtherwise, type EarlierContent } from './kept-as-published.ts';
import type { SendTables } from './send-tables.ts';

/** Adds published records in the order of their days, each as the next of its action. */
async function addPublished(
  queries: Kysely<SendTables>,
  area: string,
  records: readonly ActionRecord[],
): Promise<readonly Issue[]> {
  if (records.length === 0) return [];
  const actions = [...new Set(records.map(({ planId, actionRef }) => `${planId} ${actionRef}`))].sort();
  for (const action of actions) {
    const [planId, actionRef] = action.split(' ') as [string, string];
    await lockAction(queries, area, planId, actionRef);
  }
  const rows = await queries
    .selectFrom('action_record')
    .select(['id', 'plan_id', 'action_ref', 'version', 'content'])
    .execute();
  const { added, issues } = recordChanges(
    'actionRecords',
    records,
    new Map(rows.map((row) => [row.id, row.content])),
  );
  if (issues.length > 0) return issues;
  const versions = new Map<string, number>();
  const keyOf = (planId: string, actionRef: string): string => `${planId} ${actionRef}`;
  for (const row of rows) {
    const key = keyOf(row.plan_id, row.action_ref);
    versions.set(key, Math.max(versions.get(key) ?? 0, row.version));
  }
  const next = added.toSorted(compareRecords).map((record): NewRecord => {
    const key = keyOf(record.planId, record.actionRef);
    const version = (versions.get(key) ?? 0) + 1;
    versions.set(key, version);
    return { record, version, clientRecordId: null };
  });
  await addActionRecords(queries, area, next);
  return [];
}

/** What the newest version kept says otherwise of what may not change. */
async function changedSince(queries: Kysely<SendTables>, content: SendContent): Promise<readonly Issue[]> {
  const newest = await queries
    .selectFrom('area_version')
    .select('content')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return newest === undefined ? [] : publishedOtherwise(newest.content as EarlierContent, content);
}

/** Imports this service's part of a local area: reference data, observations and published records, or nothing. */
export function importSendArea(
  database: ServiceDatabase<SendTables>,
  area: LocalArea,
  importedAt: string,
): Promise<AreaImportReport> {
  const content = sendContent(area);
  const ids = new Set(content.indicators.map(({ id }) => id));
  const observations = area.observations.filter(({ indicatorId }) => ids.has(indicatorId));
  // Indexing it once before anything is kept: what cannot be served must not become the newest version.
  buildSendArea({ code: area.code, version: 0, content, observations });
  return importArea(
    database as unknown as ServiceDatabase<PublishedTables>,
    {
      code: area.code,
      content,
      format: SEND_CONTENT_FORMAT,
      observations,
      records: area.actionRecords,
      addRecords: async (queries) => {
        const own = queries as unknown as Kysely<SendTables>;
        const dropped = await droppedActions(own, content.plans);
        return [
          ...(await addPublished(own, area.code, area.actionRecords)),
          ...dropped,
          ...(await changedSince(own, content)),
        ];
      },
    },
    importedAt,
  );
}
