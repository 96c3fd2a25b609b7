import { appendFileSync, cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresMajors, testDatabase } from '../../testing/index.ts';
import type { TestDatabase } from '../../testing/index.ts';
import { backup, migrate, restore } from '../index.ts';
import type { ServiceSchema } from '../index.ts';
import { exampleSchema } from '../test-migrations/example-schema.ts';
import type { ExampleTables } from '../test-migrations/example-schema.ts';

const schemas = [exampleSchema];
const now = '2026-11-22T09:00:00Z';
const oldest = Math.min(...postgresMajors);
const newest = Math.max(...postgresMajors);

const content = (test: TestDatabase) =>
  test.admin(async (client) => {
    const notes = await client.query(
      'select area, id, body, written_at::text from send.note order by area, id',
    );
    const jobs = await client.query('select * from send.job order by area, id');
    return { notes: notes.rows, jobs: jobs.rows };
  });

describe('a backup', () => {
  const work = mkdtempSync(join(tmpdir(), 'golden-thread-backup-'));
  const folder = join(work, 'backups', 'first');
  let source: TestDatabase;

  beforeAll(async () => {
    source = await testDatabase({ schemas, major: newest });
    const db = source.service<ExampleTables>('send');
    for (const area of ['E08000018', 'E06000015']) {
      await db.withArea(area, async (trx, { copyIn }) => {
        await copyIn({
          table: 'note',
          columns: ['id', 'body'],
          rows: Array.from({ length: 2_000 }, (_, at) => [`n${at}`, `tab\t ${at} \\N é\n`]),
        });
        await trx.insertInto('job').values({ area, id: 'j1', note_id: 'n1', state: 'waiting' }).execute();
      });
    }
  });
  afterAll(async () => {
    await source.close();
    rmSync(work, { recursive: true, force: true });
  });

  it('holds every area’s records, with counts and checksums, in a folder that appears when whole', async () => {
    const manifest = await backup({ cluster: source.cluster, schemas, folder, now });
    expect(manifest.services[0]?.tables.map((table) => [table.name, table.rows])).toEqual([
      ['note', 4_000],
      ['job', 2],
    ]);
    expect(manifest.createdAt).toBe(now);
    expect(readdirSync(join(work, 'backups'))).toEqual(['first']);
    const again = backup({ cluster: source.cluster, schemas, folder, now });
    await expect(again).rejects.toMatchObject({ code: 'BACKUP_EXISTS' });
  });

  it.each([...new Set([newest, oldest])])('comes back exactly on PostgreSQL %i', async (major) => {
    const target = await testDatabase({ schemas: [], major });
    await restore({ cluster: target.cluster, schemas, folder });
    expect(await content(target)).toEqual(await content(source));
    const db = target.service<ExampleTables>('send');
    const next = await db.withArea('E08000018', (trx) =>
      trx
        .insertInto('job')
        .values({ area: 'E08000018', id: 'j2', state: 'new' })
        .returning('number')
        .execute(),
    );
    expect(next).toEqual([{ number: 3 }]);
    expect(await migrate(target.cluster, schemas)).toEqual({ applied: [] });
    await target.close();
  });

  it('is refused over records, and replaces them when told to', async () => {
    const target = await testDatabase({ schemas, major: newest });
    await target
      .service<ExampleTables>('send')
      .withArea('A', (trx) => trx.insertInto('note').values({ area: 'A', id: 'mine', body: 'x' }).execute());
    const before = await content(target);
    await expect(restore({ cluster: target.cluster, schemas, folder })).rejects.toMatchObject({
      code: 'RESTORE_NOT_EMPTY',
      issues: [{ path: 'send.note' }],
    });
    expect(await content(target)).toEqual(before);
    await restore({ cluster: target.cluster, schemas, folder, overwrite: true });
    expect(await content(target)).toEqual(await content(source));
    await target.close();
  });

  it('is refused when a file was damaged or lost, before anything is touched', async () => {
    const damaged = join(work, 'damaged');
    cpSync(folder, damaged, { recursive: true });
    appendFileSync(join(damaged, 'send.note.copy'), 'x');
    rmSync(join(damaged, 'send.job.copy'));
    const attempt = restore({ cluster: source.cluster, schemas, folder: damaged, overwrite: true });
    await expect(attempt).rejects.toMatchObject({
      issues: [{ code: 'BACKUP_DAMAGED' }, { code: 'BACKUP_DAMAGED' }],
    });
    rmSync(join(damaged, 'manifest.json'));
    const without = restore({ cluster: source.cluster, schemas, folder: damaged, overwrite: true });
    await expect(without).rejects.toMatchObject({ code: 'BACKUP_UNREADABLE' });
    expect((await content(source)).notes).toHaveLength(4_000);
  });

  it('of an older version is brought up to date; of a newer one it is refused', async () => {
    const migrations = join(work, 'migrations');
    cpSync(fileURLToPath(exampleSchema.migrations), migrations, { recursive: true });
    writeFileSync(
      join(migrations, '0003_more.sql'),
      `alter table note add length int; update note set length = 1;`,
    );
    const newer: ServiceSchema[] = [{ ...exampleSchema, migrations }];
    const target = await testDatabase({ schemas: [], major: newest });
    await restore({ cluster: target.cluster, schemas: newer, folder });
    const { rows } = await target.admin((client) =>
      client.query('select count(*)::int as all from send.note'),
    );
    expect(rows).toEqual([{ all: 4_000 }]);
    const later = join(work, 'later');
    await backup({ cluster: target.cluster, schemas: newer, folder: later, now });
    const backwards = restore({ cluster: target.cluster, schemas, folder: later, overwrite: true });
    await expect(backwards).rejects.toMatchObject({ code: 'RESTORE_VERSION' });
    await target.close();
  });

  it('leaves nothing behind when it fails', async () => {
    const parent = join(work, 'failed');
    const unknown = { service: 'circle', migrations: '' };
    await source.admin((client) =>
      client.query('create schema circle; create table circle.a (id int primary key)'),
    );
    await source.admin((client) =>
      client.query(`create table circle.b (a int references circle.a, id int primary key);
        alter table circle.a add foreign key (id) references circle.b`),
    );
    const failing = backup({
      cluster: source.cluster,
      schemas: [exampleSchema, unknown],
      folder: join(parent, 'x'),
      now,
    });
    await expect(failing).rejects.toMatchObject({ code: 'BACKUP_CYCLE' });
    expect(readdirSync(parent)).toEqual([]);
  });
});
