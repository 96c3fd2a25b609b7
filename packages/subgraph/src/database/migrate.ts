import pg from 'pg';
import { bootstrapSql } from './bootstrap-sql.ts';
import { checkCluster } from './check-cluster.ts';
import type { Cluster } from './cluster.ts';
import { DatabaseFault } from './database-fault.ts';
import { ensureRoles } from './ensure-roles.ts';
import { grantPrivileges } from './grant-privileges.ts';
import { identifier } from './identifier.ts';
import { migrationFiles } from './migration-files.ts';
import type { MigrationFile } from './migration-files.ts';
import { pendingMigrations } from './pending-migrations.ts';
import { plain } from './role-names.ts';
import { assertRowSecurity } from './row-security.ts';
import type { ServiceSchema } from './service-schema.ts';

/** What a run of the migrations did. */
export interface MigrationReport {
  readonly applied: readonly { readonly service: string; readonly name: string }[];
}

// Any fixed number; every run of this product asks for the same one.
const lock = 7_015_390_118;

const failed = (schema: ServiceSchema, file: MigrationFile, error: unknown): DatabaseFault => {
  const { message, position, code } = error as { message: string; position?: string; code?: string };
  const line = position === undefined ? '' : `:${file.sql.slice(0, Number(position) - 1).split('\n').length}`;
  return new DatabaseFault(
    [
      {
        code: 'MIGRATION_FAILED',
        path: `${schema.service}/${file.name}${line}`,
        found: `${message}${code === undefined ? '' : ` (SQLSTATE ${code})`}`,
        expected: 'a file that runs whole; nothing of it was kept',
        whatToDo: 'Correct the file and start again. Earlier files are in place and stay.',
      },
    ],
    error,
  );
};

const transactionId = async (client: pg.ClientBase): Promise<string | undefined> =>
  (await client.query<{ id: string }>('select pg_current_xact_id()::text as id')).rows[0]?.id;

/** Runs one file in the transaction the caller opened, as the owner, with the service's schema in front. */
export const applyMigration = async (
  client: pg.ClientBase,
  cluster: Cluster,
  schema: ServiceSchema,
  file: MigrationFile,
): Promise<void> => {
  const owner = identifier(cluster.roles.owner);
  await client.query(
    `set local role ${owner}; set local search_path = ${identifier(schema.service)}, pg_temp`,
  );
  try {
    const before = await transactionId(client);
    await client.query(file.sql);
    if ((await transactionId(client)) !== before)
      throw new Error('the file ended the transaction it was given');
  } catch (error) {
    throw failed(schema, file, error);
  }
  await client.query(`set local role ${owner}; set local search_path = pg_catalog, pg_temp`);
  await client.query('insert into golden_thread.migration (service, name, sha256) values ($1, $2, $3)', [
    schema.service,
    file.name,
    file.sha256,
  ]);
};

/** Makes roles, schemas and the runner's own table, in the transaction the caller opened. */
export const prepareDatabase = async (
  client: pg.ClientBase,
  cluster: Cluster,
  schemas: readonly ServiceSchema[],
): Promise<void> => {
  const owner = identifier(cluster.roles.owner);
  await ensureRoles(
    client,
    cluster,
    schemas.map((one) => one.service),
  );
  await client.query(`set local role ${owner}`);
  await client.query('set local client_min_messages = warning; create schema if not exists golden_thread');
  await client.query(bootstrapSql);
  for (const { service } of schemas) {
    await client.query(`create schema if not exists ${identifier(plain('service', service))}`);
  }
};

/** Runs `work` in one transaction of `client`. */
export const inTransaction = async <T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> => {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
};

/** Connects as the administrator and holds the lock that lets one run at a time work. */
export const withAdmin = async <T>(
  cluster: Cluster,
  services: readonly string[],
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  await checkCluster(cluster, services);
  const client = new pg.Client({ ...cluster.admin(), application_name: 'golden-thread migrate' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};

/**
 * Brings the database to the newest version: roles, schemas, every migration not yet applied, privileges; then checks
 * that every table is under the row policy. Safe to run from several processes at once, and again.
 *
 * @throws MIGRATION_EDITED, MIGRATION_LATE, MIGRATION_UNKNOWN, MIGRATION_FAILED, the codes of `migrationFiles`,
 *   `checkCluster` and `assertRowSecurity`.
 */
export const migrate = async (
  cluster: Cluster,
  schemas: readonly ServiceSchema[],
): Promise<MigrationReport> => {
  const files = schemas.map((schema) => ({ schema, files: migrationFiles(schema) }));
  const services = schemas.map((one) => one.service);
  return withAdmin(cluster, services, async (client) => {
    await inTransaction(client, () => prepareDatabase(client, cluster, schemas));
    const pending = await pendingMigrations(client, files);
    for (const { schema, file } of pending) {
      await inTransaction(client, () => applyMigration(client, cluster, schema, file));
    }
    await inTransaction(client, async () => {
      await grantPrivileges(client, cluster, schemas);
      await assertRowSecurity(client, cluster, schemas);
    });
    return { applied: pending.map(({ schema, file }) => ({ service: schema.service, name: file.name })) };
  });
};
