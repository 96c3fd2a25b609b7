import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresMajors, startExternalServer } from '../testing/index.ts';
import type { ExternalServer } from '../testing/index.ts';
import {
  clusterOptionsFromEnv,
  migrate,
  openCluster,
  openServiceDatabase,
  backup,
  restore,
} from './index.ts';
import { exampleSchema } from './test-migrations/example-schema.ts';
import type { ExampleTables } from './test-migrations/example-schema.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const secret = 'sixteen characters or more';
const schemas = [exampleSchema];

describe.each(postgresMajors)('a cluster of one’s own, over TCP with passwords, PostgreSQL %i', (major) => {
  let external: ExternalServer;
  beforeAll(async () => {
    external = await startExternalServer(major);
    await external.addLogin('dba', 'createrole createdb');
    await external.addLogin('nobody_special', '');
    await external.sql('create database plain owner nobody_special');
  });
  afterAll(() => external.server.stop());

  const use = async (name: string, login?: string) => {
    const cluster = await openCluster({ databaseUrl: external.url(name, login), secret });
    await migrate(cluster, schemas);
    const db = openServiceDatabase<ExampleTables>({ cluster, service: 'send' });
    await db.withArea('A', (trx) =>
      trx.insertInto('note').values({ area: 'A', id: 'n1', body: 'x' }).execute(),
    );
    const seen = await db.readAreas(['A', 'B'], (trx) => trx.selectFrom('note').select('id').execute());
    await db.close();
    return { cluster, seen };
  };

  it.each([
    ['a superuser', undefined],
    ['a login with CREATEROLE and CREATEDB only', 'dba'],
  ])('works for %s, makes the database, and again at the next start', async (_, login) => {
    const { cluster, seen } = await use(`council_${login ?? 'super'}`, login);
    expect(seen).toEqual([[{ id: 'n1' }], []]);
    expect(await migrate(cluster, schemas)).toEqual({ applied: [] });
  });

  it('can be backed up and restored without a superuser', async () => {
    const { cluster } = await use('council_saved', 'dba');
    const work = mkdtempSync(join(tmpdir(), 'golden-thread-external-'));
    const folder = join(work, 'backup');
    const manifest = await backup({ cluster, schemas, folder, now: '2026-11-22T09:00:00Z' });
    expect(manifest.services[0]?.tables.map((table) => table.rows)).toEqual([1, 0]);
    await restore({ cluster, schemas, folder, overwrite: true });
    const db = openServiceDatabase<ExampleTables>({ cluster, service: 'send' });
    expect(await db.readAreas(['A', 'B'], (trx) => trx.selectFrom('note').select('id').execute())).toEqual([
      [{ id: 'n1' }],
      [],
    ]);
    await db.close();
    rmSync(work, { recursive: true });
  });

  it('keeps two installations on one server apart', async () => {
    const first = await use('council_one');
    const second = await use('council_two');
    const login = first.cluster.service('send');
    const stranger = new pg.Client({ ...login, database: 'council_two' });
    await expect(stranger.connect()).rejects.toMatchObject({ code: '42501' });
    expect(second.cluster.roles.owner).toBe('council_two_owner');
    expect(second.cluster.passwordOf('send')).not.toBe(first.cluster.passwordOf('send'));
  });

  it('takes the login of a service from its own URL', async () => {
    const { cluster } = await use('council_url');
    const url = new URL(external.url('council_url'));
    url.username = 'council_url_send';
    url.password = String(cluster.passwordOf('send'));
    const options = clusterOptionsFromEnv(
      { DATABASE_URL_SEND: url.href, DATABASE_URL: '' },
      ['send'],
      '/nowhere',
    );
    const db = openServiceDatabase<ExampleTables>({ cluster: await openCluster(options), service: 'send' });
    expect(await db.health()).toMatchObject({ ok: true });
    await db.close();
    const admin = await openCluster(options);
    await expect(migrate(admin, schemas)).rejects.toThrowError(/^NO_DATABASE_URL/m);
  });

  it('names every fault at once', async () => {
    const cluster = await openCluster({ databaseUrl: external.url('plain', 'nobody_special') });
    await expect(migrate(cluster, schemas)).rejects.toMatchObject({
      issues: [{ code: 'NO_DATABASE_SECRET' }, { code: 'NO_CREATEROLE' }],
    });
    await external.sql(`create database latin template template0 encoding 'LATIN1' locale 'C'`);
    const latin = await openCluster({
      databaseUrl: external.url('latin', 'nobody_special'),
      secret: 'short',
    });
    await expect(migrate(latin, schemas)).rejects.toMatchObject({
      issues: [
        { code: 'NO_DATABASE_SECRET' },
        { code: 'ENCODING' },
        { code: 'NO_CREATEROLE' },
        { code: 'NO_CREATE' },
      ],
    });
  });

  it('says so when nobody answers or the password is wrong, without showing the password', async () => {
    const url = new URL(external.url('council_wrong'));
    url.password = 'hunter2hunter2';
    const wrong = await openCluster({ databaseUrl: url.href, secret });
    const error = await migrate(wrong, schemas).catch((one: Error) => one);
    expect(error).toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    expect(String(error)).not.toContain('hunter2');
    url.port = '1';
    const nobody = await openCluster({ databaseUrl: url.href, secret });
    await expect(migrate(nobody, schemas)).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
    await expect(openCluster({ databaseUrl: 'mysql://u:hunter2@h/d' })).rejects.toThrowError(
      /^DATABASE_URL_INVALID((?!hunter2).)*$/s,
    );
    await expect(openCluster({})).rejects.toMatchObject({ code: 'NO_DATABASE' });
  });

  it('serves again after the server has been away', async () => {
    const { cluster } = await use('council_away');
    const db = openServiceDatabase<ExampleTables>({ cluster, service: 'send' });
    const read = () => db.readArea('A', (trx) => trx.selectFrom('note').select('id').execute());
    expect(await read()).toEqual([{ id: 'n1' }]);
    await external.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'council_away_send'`,
    );
    process.kill(external.server.pid(), 'SIGKILL');
    await expect(read()).rejects.toMatchObject({ code: 'DATABASE_AWAY' });
    expect(await db.health()).toMatchObject({ ok: false });
    await external.server.ensureRunning();
    expect(await read()).toEqual([{ id: 'n1' }]);
    await db.close();
  });
});
