import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Cluster } from '../cluster.ts';
import { DatabaseFault } from '../database-fault.ts';
import { identifier } from '../identifier.ts';
import { withAdmin } from '../migrate.ts';
import type { ServiceSchema } from '../service-schema.ts';
import { manifestName } from './manifest.ts';
import type { BackupManifest, BackupTable } from './manifest.ts';
import { storedTables } from './stored-tables.ts';
import type { StoredTable } from './stored-tables.ts';

/** What to write, and where. */
export interface BackupOptions {
  readonly cluster: Cluster;
  readonly schemas: readonly ServiceSchema[];
  /** Made by the backup; must not be there yet, or be empty. */
  readonly folder: string;
  /** The moment to note in the manifest, ISO in UTC. */
  readonly now: string;
}

const sync = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
};

const write = async (path: string, text: string): Promise<void> => {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const mayBypass = async (client: pg.ClientBase): Promise<boolean> => {
  const { rows } = await client.query<{ may: boolean }>(
    'select rolsuper or rolbypassrls as may from pg_roles where rolname = current_user',
  );
  return rows[0]?.may === true;
};

// An administrator without BYPASSRLS reads as the owner, with FORCE lifted inside a transaction that is rolled back.
const liftForce = async (client: pg.ClientBase, cluster: Cluster, schema: string): Promise<void> => {
  await client.query(`set local role ${identifier(cluster.roles.owner)}`);
  for (const { name } of await storedTables(client, schema)) {
    await client.query(`alter table ${identifier(schema)}.${identifier(name)} no force row level security`);
  }
};

const saveTable = async (
  client: pg.ClientBase,
  schema: string,
  table: StoredTable,
  folder: string,
): Promise<BackupTable> => {
  const columns = table.columns.map(identifier).join(', ');
  const name = `${identifier(schema)}.${identifier(table.name)}`;
  const file = `${schema}.${table.name}.copy`;
  const hash = createHash('sha256');
  let bytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const source = client.query(copyTo(`copy (select ${columns} from ${name}) to stdout`));
  const handle = await open(join(folder, file), 'wx', 0o600);
  await pipeline(source, measure, handle.createWriteStream({ flush: true }));
  const rows = (source as unknown as { rowCount: number }).rowCount;
  return { name: table.name, columns: [...table.columns], file, rows, bytes, sha256: hash.digest('hex') };
};

const saveService = async (client: pg.ClientBase, service: string, folder: string) => {
  const { rows: migrations } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from golden_thread.migration where service = $1 order by name collate "C"',
    [service],
  );
  const { rows: sequences } = await client.query<{ name: string; lastValue: string }>(
    `select sequencename::text as name, last_value::text as "lastValue" from pg_sequences
      where schemaname = $1 and last_value is not null order by 1`,
    [service],
  );
  const tables: BackupTable[] = [];
  for (const table of await storedTables(client, service)) {
    tables.push(await saveTable(client, service, table, folder));
  }
  return { service, migrations, tables, sequences };
};

const refuseExisting = (folder: string): void => {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  throw new DatabaseFault([
    {
      code: 'BACKUP_EXISTS',
      path: folder,
      found: 'a folder with something in it',
      expected: 'a folder that is not there yet',
      whatToDo: 'Name another folder.',
    },
  ]);
};

/**
 * Writes every service's records to a folder, from one snapshot, while the services go on working. The folder appears
 * when it is whole. It holds personal data if the records do: readable by its owner only.
 *
 * @throws BACKUP_EXISTS, BACKUP_CYCLE, and the codes of `checkCluster`
 */
export const backup = async ({ cluster, schemas, folder, now }: BackupOptions): Promise<BackupManifest> => {
  const target = resolve(folder);
  refuseExisting(target);
  mkdirSync(dirname(target), { recursive: true });
  const half = join(dirname(target), `.${basename(target)}.half-${randomBytes(4).toString('hex')}`);
  mkdirSync(half, { mode: 0o700 });
  const names = schemas.map((one) => one.service);
  try {
    return await withAdmin(cluster, names, async (client) => {
      await client.query('begin isolation level repeatable read');
      if (!(await mayBypass(client))) for (const name of names) await liftForce(client, cluster, name);
      await client.query('set local row_security = off; set local statement_timeout = 0');
      const { rows } = await client.query<{ server_version: string }>('show server_version');
      const services = [];
      for (const name of names) services.push(await saveService(client, name, half));
      await client.query('rollback');
      const manifest: BackupManifest = {
        format: 'golden-thread-backup-1',
        createdAt: now,
        serverVersion: rows[0]?.server_version ?? 'unknown',
        services,
      };
      await write(join(half, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
      await sync(half);
      await rename(half, target);
      await sync(dirname(target));
      return manifest;
    });
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
};
