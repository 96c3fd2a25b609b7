import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import type { EmbeddedServer } from '../database/embedded/embedded-server.ts';
import { startTestServer } from './test-server.ts';

/** A server as a council's database team would give it: over TCP, with passwords. */
export interface ExternalServer {
  readonly server: EmbeddedServer;
  /** A URL for a login made by {@link ExternalServer.addLogin}, or for the superuser when none is named. */
  readonly url: (database: string, login?: string) => string;
  /** Runs SQL as the superuser. */
  readonly sql: (text: string, database?: string) => Promise<pg.QueryResult>;
  /** Makes a login with a password of its own. */
  readonly addLogin: (name: string, attributes: string) => Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** Starts a server that listens on 127.0.0.1 and asks for passwords; it ends with this process. */
export const startExternalServer = async (major = 15, durable = false): Promise<ExternalServer> => {
  const port = await freePort();
  const server = await startTestServer({
    major,
    durable,
    settings: { listen_addresses: '127.0.0.1', port: String(port) },
  });
  writeFileSync(
    join(server.cluster, 'pg_hba.conf'),
    'local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n',
  );
  const password = randomBytes(12).toString('hex');
  const sql = async (text: string, database = 'postgres') => {
    const client = new pg.Client({ ...server.address, user: 'postgres', database });
    client.on('error', () => undefined);
    await client.connect();
    return client.query(text).finally(() => client.end());
  };
  await sql(`alter role postgres password '${password}'; select pg_reload_conf()`);
  return {
    server,
    sql,
    url: (database, login = 'postgres') => `postgres://${login}:${password}@127.0.0.1:${port}/${database}`,
    addLogin: async (name, attributes) => {
      await sql(`create role ${name} login password '${password}' ${attributes}`);
    },
  };
};
