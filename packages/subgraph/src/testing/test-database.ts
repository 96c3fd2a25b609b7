import { createHash } from 'node:crypto';
import pg from 'pg';
import { embeddedCluster } from '../database/cluster.ts';
import type { Cluster } from '../database/cluster.ts';
import type { EmbeddedServer } from '../database/embedded/embedded-server.ts';
import { grantDatabase } from '../database/ensure-roles.ts';
import { identifier } from '../database/identifier.ts';
import { migrate } from '../database/migrate.ts';
import { openServiceDatabase } from '../database/service-database.ts';
import type { ServiceDatabase } from '../database/service-database.ts';
import type { ServiceDatabaseOptions } from '../database/service-pool.ts';
import type { ServiceSchema } from '../database/service-schema.ts';
import { startTestServer } from './test-server.ts';

/** What to put into a test's database. */
export interface TestDatabaseOptions {
  readonly schemas: readonly ServiceSchema[];
  /** PostgreSQL major; use `describe.each(postgresMajors)`. */
  readonly major?: number;
}

/** A migrated database of a test's own. */
export interface TestDatabase {
  readonly cluster: Cluster;
  /** Opens a service's database as the service does; closed with the test database. */
  readonly service: <DB>(name: string, options?: Partial<ServiceDatabaseOptions>) => ServiceDatabase<DB>;
  /** Runs work as the superuser, to look behind the service's back. */
  readonly admin: <T>(work: (client: pg.Client) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

const prefix = 'golden_thread';
const servers = new Map<number, Promise<EmbeddedServer>>();
const templates = new Map<string, Promise<string>>();
let made = 0;

const once = <K, V>(map: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> => {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
};

const asAdmin = async <T>(
  cluster: Cluster,
  work: (client: pg.Client) => Promise<T>,
  database?: string,
): Promise<T> => {
  const client = new pg.Client(cluster.admin(database));
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};

const clusterOn = (server: EmbeddedServer, database: string): Cluster => ({
  ...embeddedCluster(server, database, prefix),
  close: async () => undefined,
});

const template = async (
  server: EmbeddedServer,
  schemas: readonly ServiceSchema[],
  key: string,
): Promise<string> => {
  const name = `template_${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
  await migrate(clusterOn(server, name), schemas);
  return name;
};

/**
 * A database for one test file or one test: a copy of a migrated template, made in some 30 milliseconds. The server is
 * shared within the process and ends with it.
 */
export const testDatabase = async ({ schemas, major = 18 }: TestDatabaseOptions): Promise<TestDatabase> => {
  const server = await once(servers, major, () => startTestServer({ major }));
  const key = `${major} ${schemas.map((one) => `${one.service}=${String(one.migrations)}`).join(' ')}`;
  const source = await once(templates, key, () => template(server, schemas, key));
  made += 1;
  const name = `test_${made}`;
  const cluster = clusterOn(server, name);
  await asAdmin(
    cluster,
    (client) => client.query(`create database ${identifier(name)} template ${identifier(source)}`),
    'postgres',
  );
  await asAdmin(cluster, (client) =>
    grantDatabase(
      client,
      cluster,
      schemas.map((one) => one.service),
    ),
  );
  const opened: { close: () => Promise<void> }[] = [];
  return {
    cluster,
    service: <DB>(service: string, options: Partial<ServiceDatabaseOptions> = {}) => {
      const database = openServiceDatabase<DB>({ cluster, service, connections: 4, ...options });
      opened.push(database);
      return database;
    },
    admin: (work) => asAdmin(cluster, work),
    close: async () => {
      await Promise.all(opened.map((one) => one.close()));
      await asAdmin(
        cluster,
        (client) => client.query(`drop database ${identifier(name)} with (force)`),
        'postgres',
      );
    },
  };
};
