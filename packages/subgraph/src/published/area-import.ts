import type { Issue, Observation } from '@golden-thread/outcomes';
import { sql, type Kysely } from 'kysely';
import type { ServiceDatabase } from '../database/index.ts';
import { contentHash } from './canonical-json.ts';
import { recordChanges } from './published-record.ts';
import { REGISTER, type PublishedTables } from './published-tables.ts';

/** What of a local area one service imports. */
export interface AreaImport<Content> {
  readonly code: string;
  /** The parts that make up a version, as plain JSON. */
  readonly content: Content;
  /** Grows when the shape of `content` changes; older versions are then imported again, not misread. */
  readonly format: number;
  readonly observations: readonly Observation[];
  /** Adds the service's own published records in the same transaction; gives what contradicts those kept. */
  readonly addRecords?: (queries: Kysely<never>) => Promise<readonly Issue[]>;
  /** What `addRecords` adds, so that a changed record makes another version. */
  readonly records?: unknown;
}

/** What an import did. With issues, nothing was kept. */
export interface AreaImportReport {
  readonly code: string;
  readonly status: 'imported' | 'unchanged' | 'refused';
  readonly issues: readonly Issue[];
}

/** Ends the transaction without keeping anything. */
class Refused extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super('refused');
    this.issues = issues;
  }
}

async function addObservations(
  queries: Kysely<PublishedTables>,
  { code, observations }: Pick<AreaImport<unknown>, 'code' | 'observations'>,
): Promise<readonly Issue[]> {
  if (observations.length === 0) return [];
  const kept = await queries.selectFrom('observation').select(['id', 'content']).execute();
  const { added, issues } = recordChanges(
    'observations',
    observations,
    new Map(kept.map((row) => [row.id, row.content])),
  );
  if (added.length > 0 && issues.length === 0)
    await queries
      .insertInto('observation')
      .values(
        added.map((observation) => ({
          area: code,
          id: observation.id,
          indicator_id: observation.indicatorId,
          known_date: observation.knownDate,
          recorded_at: observation.recordedAt,
          content: JSON.stringify(observation),
        })),
      )
      .execute();
  return issues;
}

/**
 * Imports an area in one transaction: everything or nothing. The same content again changes nothing; two imports at
 * once wait for each other.
 */
export async function importArea<Content>(
  database: ServiceDatabase<PublishedTables>,
  area: AreaImport<Content>,
  importedAt: string,
): Promise<AreaImportReport> {
  const { code, content, format, observations } = area;
  const sha256 = contentHash([format, content, observations, area.records ?? null]);
  const report = (status: AreaImportReport['status'], issues: readonly Issue[] = []): AreaImportReport => ({
    code,
    status,
    issues,
  });
  const newest = (queries: Kysely<PublishedTables>) =>
    queries
      .selectFrom('area_version')
      .select(['sequence', 'sha256'])
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirst();
  if ((await database.readArea(code, newest))?.sha256 === sha256) return report('unchanged');
  try {
    // The one scope that may add published records. It sees all records, so that it counts versions right.
    const scope = { area: code, seesUnpublished: true, mayPublish: true };
    const status = await database.withArea(scope, async (queries) => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${code}`}, 0))`.execute(queries);
      const before = await newest(queries);
      if (before?.sha256 === sha256) return 'unchanged';
      const issues = [
        ...(await addObservations(queries, area)),
        ...((await area.addRecords?.(queries as unknown as Kysely<never>)) ?? []),
      ];
      if (issues.length > 0) throw new Refused(issues);
      await queries
        .insertInto('area_version')
        .values({
          area: code,
          sequence: (before?.sequence ?? 0) + 1,
          sha256,
          format,
          content: JSON.stringify(content),
          imported_at: importedAt,
        })
        .execute();
      return 'imported';
    });
    await database.withArea(REGISTER, (queries) =>
      queries
        .insertInto('area_register')
        .values({ area: REGISTER, code })
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    );
    return report(status);
  } catch (error) {
    if (error instanceof Refused) return report('refused', error.issues);
    throw error;
  }
}
