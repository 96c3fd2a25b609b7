import type { CaseworkTable, KeepReturn, RecordCounts, Sen2Module } from '@golden-thread/sen2';
import { keepIssues, sen2Modules } from '@golden-thread/sen2';
import type { OfReturn } from '@golden-thread/subgraph/returns';
import { sql, type Kysely } from 'kysely';
import type { SendTables } from '../database/send-tables.ts';
import { caseworkTables, moduleTables } from './module-tables.ts';
import type { CountedReading } from './counted-reading.ts';
import { returnRowsWriter } from './return-rows-writer.ts';

/** What casework is hung on. */
const hungOn: readonly Sen2Module[] = ['persons', 'requests', 'assessments', 'named-plans'];

/** Tables of which a row may rightly hang on nothing: a child with SEN support is in no return. */
const mayHangOnNothing: ReadonlySet<CaseworkTable> = new Set(['exclusions']);

/**
 * Reads a return into its tables until it ends or an issue is told of. A dry run reads into tables that last as long as the transaction,
 * and only what rows of casework must be hung on.
 */
export async function writeRows(
  queries: Kysely<SendTables>,
  of: OfReturn,
  { dryRun, casework, issues }: KeepReturn,
  reading: CountedReading,
): Promise<RecordCounts> {
  const kept = !dryRun ? sen2Modules : casework.length === 0 ? [] : hungOn;
  const modules = new Set<Sen2Module | CaseworkTable>([...kept, ...casework]);
  if (dryRun) await makeTemporary(queries, modules);
  // While its rows are being added nobody knows how many there are, and of a million rows a nested loop never ends.
  await sql`set local enable_nestloop = off`.execute(queries);
  const notLinked = new Map<CaseworkTable, number>();
  const writer = returnRowsWriter(queries, of, modules, (table, { unmatched, ambiguous }) => {
    for (const row of ambiguous) issues.add(keepIssues.ambiguous(table, row));
    if (mayHangOnNothing.has(table)) notLinked.set(table, (notLinked.get(table) ?? 0) + unmatched.length);
    else for (const row of unmatched) issues.add(keepIssues.unmatched(table, row));
  });
  for (;;) {
    const rows = await reading.next();
    if (rows === null || issues.total() > 0) break;
    await writer.add(rows);
  }
  await writer.end();
  return Object.fromEntries(notLinked);
}

async function makeTemporary(
  queries: Kysely<SendTables>,
  modules: ReadonlySet<Sen2Module | CaseworkTable>,
): Promise<void> {
  for (const [module, { table }] of Object.entries({ ...moduleTables, ...caseworkTables }))
    if (modules.has(module as Sen2Module))
      await sql`create temporary table ${sql.id('pg_temp', table)} (like ${sql.id('send', table)}) on commit drop`.execute(
        queries,
      );
  await sql`set local search_path = pg_temp, send`.execute(queries);
}
