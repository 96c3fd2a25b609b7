import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Cluster } from '../cluster.ts';
import { refuse } from '../database-fault.ts';
import type { DatabaseIssue } from '../database-fault.ts';
import { grantPrivileges } from '../grant-privileges.ts';
import { identifier } from '../identifier.ts';
import { applyMigration, inTransaction, prepareDatabase, withAdmin } from '../migrate.ts';
import { migrationFiles } from '../migration-files.ts';
import type { MigrationFile } from '../migration-files.ts';
import { assertRowSecurity } from '../row-security.ts';
import type { ServiceSchema } from '../service-schema.ts';
import { readBackup } from './manifest.ts';
import type { BackupManifest, BackupTable } from './manifest.ts';
import { storedTables } from './stored-tables.ts';

/** What to read, and into what. */
export interface RestoreOptions {
  readonly cluster: Cluster;
  readonly schemas: readonly ServiceSchema[];
  readonly folder: string;
  /** True removes the records that are there; otherwise a database with records is refused. */
  readonly overwrite?: boolean;
}

interface Part {
  readonly saved: BackupManifest['services'][number];
  readonly schema: ServiceSchema;
  readonly files: readonly MigrationFile[];
}

const partsOf = (manifest: BackupManifest, schemas: readonly ServiceSchema[]): readonly Part[] => {
  const issues: DatabaseIssue[] = [];
  const parts = manifest.services.flatMap((saved): Part[] => {
    const schema = schemas.find((one) => one.service === saved.service);
    const files = schema ? migrationFiles(schema) : [];
    const same = saved.migrations.every(
      (one, at) => files[at]?.name === one.name && files[at]?.sha256 === one.sha256,
    );
    if (schema && same) return [{ saved, schema, files }];
    issues.push({
      code: 'RESTORE_VERSION',
      path: saved.service,
      found: `a backup at ${saved.migrations.at(-1)?.name ?? 'no migration'}`,
      expected: schema
        ? `the first of ${files.length} migrations of this program, unchanged`
        : 'a service this program has',
      whatToDo: 'Restore with the program version that made the backup, or a newer one.',
    });
    return [];
  });
  refuse(issues);
  return parts;
};

const tableName = (schema: string, table: string) => `${identifier(schema)}.${identifier(table)}`;

const refuseRecords = async (client: pg.ClientBase, parts: readonly Part[]): Promise<void> => {
  const issues: DatabaseIssue[] = [];
  for (const { schema } of parts) {
    for (const { name } of await storedTables(client, schema.service)) {
      const table = tableName(schema.service, name);
      await client.query(`alter table ${table} no force row level security`);
      const { rows } = await client.query<{ filled: boolean }>(
        `select exists (select from ${table}) as filled`,
      );
      if (rows[0]?.filled) {
        issues.push({
          code: 'RESTORE_NOT_EMPTY',
          path: `${schema.service}.${name}`,
          found: 'records',
          expected: 'an empty table',
          whatToDo: 'Restore into another database, or say that the records may be removed (overwrite).',
        });
      }
    }
  }
  refuse(issues);
};

const load = async (
  client: pg.ClientBase,
  service: string,
  table: BackupTable,
  folder: string,
): Promise<void> => {
  const name = tableName(service, table.name);
  await client.query(
    `alter table ${name} no force row level security; alter table ${name} disable trigger user`,
  );
  const columns = table.columns.map(identifier).join(', ');
  const sink = client.query(copyFrom(`copy ${name} (${columns}) from stdin`));
  await pipeline(createReadStream(join(folder, table.file)), sink);
  const { rows } = await client.query<{ count: string }>(`select count(*)::text as count from ${name}`);
  await client.query(`alter table ${name} force row level security; alter table ${name} enable trigger user`);
  refuse(
    rows[0]?.count === String(table.rows)
      ? []
      : [
          {
            code: 'BACKUP_DAMAGED',
            path: table.file,
            found: `${rows[0]?.count ?? 'no'} rows`,
            expected: `${table.rows} rows`,
            whatToDo: 'Use another copy of the backup.',
          },
        ],
  );
};

const restorePart = async (
  client: pg.ClientBase,
  cluster: Cluster,
  part: Part,
  folder: string,
): Promise<void> => {
  const { saved, schema, files } = part;
  const name = identifier(schema.service);
  const owner = `set local role ${identifier(cluster.roles.owner)}`;
  await client.query(`${owner}; drop schema ${name} cascade; create schema ${name}`);
  await client.query('delete from golden_thread.migration where service = $1', [schema.service]);
  const then = saved.migrations.length;
  for (const file of files.slice(0, then)) await applyMigration(client, cluster, schema, file);
  for (const table of saved.tables) await load(client, schema.service, table, folder);
  for (const { name: sequence, lastValue } of saved.sequences) {
    await client.query('select setval($1::regclass, $2::bigint)', [
      tableName(schema.service, sequence),
      lastValue,
    ]);
  }
  for (const file of files.slice(then)) await applyMigration(client, cluster, schema, file);
};

/**
 * Puts a backup back, in one transaction: the schema as it was then, the records, then the migrations made since.
 * Works across PostgreSQL majors. Every file is checked before anything is touched.
 *
 * @throws BACKUP_UNREADABLE, BACKUP_DAMAGED, RESTORE_VERSION, RESTORE_NOT_EMPTY; nothing is changed then.
 */
export const restore = async ({
  cluster,
  schemas,
  folder,
  overwrite,
}: RestoreOptions): Promise<BackupManifest> => {
  const manifest = await readBackup(folder);
  const parts = partsOf(manifest, schemas);
  const services = parts.map((part) => part.schema.service);
  const restored = parts.map((part) => part.schema);
  await withAdmin(cluster, services, (client) =>
    inTransaction(client, async () => {
      await client.query('set local statement_timeout = 0');
      await prepareDatabase(client, cluster, restored);
      if (overwrite !== true) await refuseRecords(client, parts);
      for (const part of parts) await restorePart(client, cluster, part, folder);
      await grantPrivileges(client, cluster, restored);
      await assertRowSecurity(client, cluster, restored);
    }),
  );
  return manifest;
};
