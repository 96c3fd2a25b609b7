import { inspect } from 'node:util';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { postgresMajors, testDatabase } from '../testing/index.ts';
import type { TestDatabase } from '../testing/index.ts';
import type { ServiceDatabase } from './index.ts';
import { exampleSchema } from './test-migrations/example-schema.ts';
import type { ExampleTables } from './test-migrations/example-schema.ts';

const rotherham = 'E08000018';
const derby = 'E06000015';

describe.each(postgresMajors)('a service’s database on PostgreSQL %i', (major) => {
  let test: TestDatabase;
  let db: ServiceDatabase<ExampleTables>;
  const add = (area: string, id: string, body: string) =>
    db.withArea(area, (trx) => trx.insertInto('note').values({ area, id, body }).execute());
  const bodies = (area: string) =>
    db.readArea(area, async (trx) =>
      (await trx.selectFrom('note').select('body').orderBy('body').execute()).map((row) => row.body),
    );

  beforeAll(async () => {
    test = await testDatabase({ schemas: [exampleSchema], major });
    db = test.service<ExampleTables>('send');
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    await test.admin((client) => client.query('truncate send.note, send.job cascade'));
  });

  it('runs on the version asked for', async () => {
    const { rows } = await test.admin((client) => client.query('show server_version_num'));
    expect(Math.floor(Number(rows[0].server_version_num) / 10_000)).toBe(major);
  });

  it('shows an area its own records only, even when the ids are the same', async () => {
    await add(rotherham, 'n1', 'from Rotherham');
    await add(derby, 'n1', 'from Derby');
    expect(await bodies(rotherham)).toEqual(['from Rotherham']);
    expect(await bodies(derby)).toEqual(['from Derby']);
    expect(
      await db.readAreas([derby, rotherham, 'E06000066'], (trx) =>
        trx.selectFrom('note').select('body').execute(),
      ),
    ).toEqual([[{ body: 'from Derby' }], [{ body: 'from Rotherham' }], []]);
  });

  it('keeps two areas apart when their requests run at the same time on few connections', async () => {
    await add(rotherham, 'n1', 'R');
    await add(derby, 'n1', 'D');
    const wanted = Array.from({ length: 200 }, (_, at) => (at % 2 === 0 ? rotherham : derby));
    const found = await Promise.all(
      wanted.map((area) =>
        db.readArea(area, (trx) =>
          trx.selectFrom('note').select('body').where('id', 'in', ['n1', 'n2']).execute(),
        ),
      ),
    );
    expect(found.map((rows) => rows.map((row) => row.body).join())).toEqual(
      wanted.map((area) => (area === rotherham ? 'R' : 'D')),
    );
  });

  it('refuses a record for another area', async () => {
    const wrong = db.withArea(rotherham, (trx) =>
      trx.insertInto('note').values({ area: derby, id: 'n1', body: 'x' }).execute(),
    );
    await expect(wrong).rejects.toMatchObject({ code: '42501' });
    expect(await bodies(derby)).toEqual([]);
  });

  it.each([
    ['empty', ''],
    ['an end of statement', "x'; drop table send.note; --"],
    ['a quote', "E08000018' or '1'='1"],
    ['a null byte', 'E08000018\0'],
    ['a backslash', "\\'; select 1; --"],
    ['a line end', 'E08000018\n'],
    ['a space', ' E08000018'],
    ['a look-alike letter', 'Е08000018'],
    ['very long', 'E'.repeat(65)],
    ['not a text', undefined as unknown as string],
    ['a list', ['E08000018'] as unknown as string],
  ])('refuses an area that is %s', async (_, area) => {
    const work = () => Promise.resolve(1);
    await expect(db.withArea(area, work)).rejects.toMatchObject({ code: 'AREA_NAME' });
    await expect(db.readArea(area, work)).rejects.toMatchObject({ code: 'AREA_NAME' });
    expect(() => db.reader(area)).toThrowError(/^AREA_NAME/);
  });

  it('gives the next transaction its own area whatever the last one set for the session', async () => {
    await add(derby, 'n1', 'D');
    const one = test.service<ExampleTables>('send', { connections: 1 });
    await one.withArea(rotherham, (trx) =>
      sql`select set_config('golden_thread.area', ${derby}, false)`.execute(trx),
    );
    const rows = await one.withArea(rotherham, (trx) => trx.selectFrom('note').select('id').execute());
    expect(rows).toEqual([]);
  });

  it('shows nothing when no area is set', async () => {
    await add(rotherham, 'n1', 'R');
    const rows = await db.withArea(rotherham, async (trx) => {
      await sql`reset golden_thread.area`.execute(trx);
      return trx.selectFrom('note').select('id').execute();
    });
    expect(rows).toEqual([]);
  });

  it.each([
    'set role golden_thread_owner',
    'set role postgres',
    'set session authorization postgres',
    'alter role golden_thread_send superuser',
    'alter role golden_thread_send bypassrls',
    'grant golden_thread_owner to golden_thread_send',
    'alter table send.note disable row level security',
    'alter table send.note no force row level security',
    'drop policy area on send.note',
    'create policy mine on send.note using (true)',
    'create table send.mine ()',
    'create table public.mine ()',
    'create schema mine',
    'update send.note set body = body',
    'delete from send.note',
    'truncate send.note',
    'select * from golden_thread.migration',
    `copy send.note (area, id, body) from program 'echo'`,
    `copy (select 1) to '/tmp/out'`,
    `select pg_read_file('/etc/passwd')`,
    'set session_replication_role = replica',
  ])('refuses its role: %s', async (statement) => {
    const attempt = db.withArea(rotherham, (trx) => sql.raw(statement).execute(trx));
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    'reset role',
    'set role none',
    'reset session authorization',
    'set row_security = off',
    'discard temp',
  ])('gains nothing from: %s', async (statement) => {
    await add(derby, 'n1', 'D');
    const seen = db.withArea(rotherham, async (trx) => {
      await sql.raw(statement).execute(trx);
      const who = await sql<{ who: string }>`select current_user::text as who`.execute(trx);
      const rows = await trx.selectFrom('note').select('id').execute();
      return { who: who.rows[0]?.who, rows };
    });
    const found = await seen.catch((error: { code: string }) => error.code);
    // with row_security off PostgreSQL refuses the query instead of filtering it
    expect(found).toEqual(
      statement === 'set row_security = off' ? '42501' : { who: 'golden_thread_send', rows: [] },
    );
  });

  it('keeps nothing of a transaction that throws', async () => {
    const failing = db.withArea(rotherham, async (trx) => {
      await trx.insertInto('note').values({ area: rotherham, id: 'n1', body: 'x' }).execute();
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await bodies(rotherham)).toEqual([]);
  });

  it('says so when a swallowed error has undone the transaction', async () => {
    const swallowed = db.withArea(rotherham, async (trx) => {
      await trx.insertInto('note').values({ area: rotherham, id: 'n1', body: 'x' }).execute();
      await sql`select 1 / 0`.execute(trx).catch(() => undefined);
      return 'kept';
    });
    await expect(swallowed).rejects.toMatchObject({ code: 'TRANSACTION_ROLLED_BACK' });
    expect(await bodies(rotherham)).toEqual([]);
  });

  it('refuses a query after its transaction, so that it cannot run in another area', async () => {
    let kept: Parameters<Parameters<typeof db.withArea>[1]>[0] | undefined;
    await db.withArea(rotherham, async (trx) => {
      kept = trx;
    });
    const late = kept?.selectFrom('note').selectAll().execute();
    await expect(late).rejects.toMatchObject({ code: 'TRANSACTION_ENDED' });
    await expect(kept?.transaction().execute(async () => 1)).rejects.toMatchObject({
      code: 'TRANSACTION_NESTED',
    });
  });

  it('refuses a query that nobody awaited, loudly, instead of letting it run somewhere else', async () => {
    let forgotten: Promise<unknown> = Promise.resolve();
    await db.withArea(rotherham, async (trx) => {
      forgotten = trx.insertInto('note').values({ area: rotherham, id: 'n1', body: 'x' }).execute();
      forgotten.catch(() => undefined);
    });
    await expect(forgotten).rejects.toMatchObject({ code: 'TRANSACTION_ENDED' });
    expect(await bodies(rotherham)).toEqual([]);
  });

  it('refuses to write while reading', async () => {
    const attempt = db.readArea(rotherham, (trx) =>
      trx.insertInto('note').values({ area: rotherham, id: 'n1', body: 'x' }).execute(),
    );
    await expect(attempt).rejects.toMatchObject({ code: '25006' });
  });

  it('serves a whole request from one snapshot, and a failed query spoils its own answer only', async () => {
    await add(rotherham, 'n1', 'first');
    const reader = db.reader(rotherham);
    const count = () => reader.read((trx) => trx.selectFrom('note').select('id').execute());
    expect(await count()).toHaveLength(1);
    await add(rotherham, 'n2', 'second');
    expect(await count()).toHaveLength(1);
    const [failed, after] = await Promise.allSettled([
      reader.read((trx) => sql`select 1 / 0`.execute(trx)),
      count(),
    ]);
    expect(failed).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
    expect(after).toMatchObject({ status: 'fulfilled', value: [{ id: 'n1' }, { id: 'n2' }] });
    await reader.end();
    await reader.end();
    await expect(count()).rejects.toMatchObject({ code: 'TRANSACTION_ENDED' });
  });

  it('gives every connection of ended readers back', async () => {
    const small = test.service<ExampleTables>('send', { connections: 2 });
    for (let at = 0; at < 20; at += 1) {
      const reader = small.reader(rotherham);
      await reader.read((trx) => trx.selectFrom('note').select('id').execute());
      await reader.end();
    }
    expect(await small.health()).toMatchObject({ ok: true });
  });

  it('ends a statement that runs too long', async () => {
    const hasty = test.service<ExampleTables>('send', { statementTimeoutMs: 50 });
    const slow = hasty.readArea(rotherham, (trx) => sql`select pg_sleep(30)`.execute(trx));
    await expect(slow).rejects.toMatchObject({ code: '57014' });
  });

  it('reads a day, a decimal, a big whole number and a moment without changing them', async () => {
    const { rows } = await db.readArea(rotherham, (trx) =>
      sql`select date '2026-07-01' as day, array[date '2026-07-01', null] as days, 0.10::numeric as share,
                 9007199254740991::bigint as big, array[1, 2]::bigint[] as bigs,
                 timestamptz '2026-07-01 00:30:00.123456+01' as moment, 1.5::float8 as float`.execute(trx),
    );
    expect(rows).toEqual([
      {
        day: '2026-07-01',
        days: ['2026-07-01', null],
        share: '0.10',
        big: 9007199254740991,
        bigs: [1, 2],
        moment: '2026-06-30T23:30:00.123456Z',
        float: 1.5,
      },
    ]);
  });

  it('refuses a whole number JavaScript cannot hold, and goes on', async () => {
    const big = db.readArea(rotherham, (trx) => sql`select 9007199254740993::bigint as big`.execute(trx));
    await expect(big).rejects.toThrow('9007199254740993');
    expect(await db.health()).toMatchObject({ ok: true });
  });

  it('copies many rows in, every character as it was', async () => {
    const texts = ['tab\tline\nreturn\rslash\\', '\\N', 'quote \' "', 'é – 𝄞', '', '\\.'];
    const added = await db.withArea(rotherham, (_, { copyIn }) =>
      copyIn({ table: 'note', columns: ['id', 'body'], rows: texts.map((text, at) => [`n${at}`, text]) }),
    );
    expect(added).toBe(texts.length);
    expect(await bodies(rotherham)).toEqual(
      [...texts].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
    );
    expect(await bodies(derby)).toEqual([]);
  });

  it('copies nothing when one row is for another area, or is there already', async () => {
    const rows = [
      [rotherham, 'n1', 'x'],
      [derby, 'n2', 'x'],
    ];
    const copy = (what: { rows: unknown[][]; onConflict?: 'skip' }) =>
      db.withArea(rotherham, (_, { copyIn }) =>
        copyIn({ table: 'note', columns: ['area', 'id', 'body'], ...(what as { rows: string[][] }) }),
      );
    await expect(copy({ rows })).rejects.toMatchObject({ code: '42501' });
    expect(await bodies(rotherham)).toEqual([]);
    expect(await copy({ rows: rows.slice(0, 1) })).toBe(1);
    await expect(copy({ rows: rows.slice(0, 1) })).rejects.toMatchObject({ code: '23505' });
    expect(await copy({ rows: [...rows.slice(0, 1), [rotherham, 'n3', 'y']], onConflict: 'skip' })).toBe(1);
  });

  it('keeps nothing when the source of a copy breaks off', async () => {
    async function* broken(): AsyncGenerator<string[]> {
      for (let at = 0; at < 10_000; at += 1) yield [`n${at}`, 'x'.repeat(50)];
      throw new Error('source broke off');
    }
    const copy = db.withArea(rotherham, (_, { copyIn }) =>
      copyIn({ table: 'note', columns: ['id', 'body'], rows: broken() }),
    );
    await expect(copy).rejects.toThrow('source broke off');
    expect(await bodies(rotherham)).toEqual([]);
    expect(await db.health()).toMatchObject({ ok: true });
  });

  it('lives through the loss of every connection, idle or in use', async () => {
    await add(rotherham, 'n1', 'x');
    const lost = db.withArea(rotherham, async (trx) => {
      await trx.insertInto('note').values({ area: rotherham, id: 'n2', body: 'y' }).execute();
      await test.admin((client) =>
        client.query(
          `select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = 'golden_thread_send' and datname = current_database()`,
        ),
      );
    });
    await expect(lost).rejects.toMatchObject({ code: 'DATABASE_AWAY' });
    expect(await bodies(rotherham)).toEqual(['x']);
  });

  it('tells of a connection that is lost while reading', async () => {
    const lost = db.readArea(rotherham, async (trx) => {
      await trx.selectFrom('note').select('id').execute();
      await test.admin((client) =>
        client.query(
          `select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = 'golden_thread_send' and datname = current_database()`,
        ),
      );
      return trx.selectFrom('note').select('id').execute();
    });
    await expect(lost).rejects.toMatchObject({ code: 'DATABASE_AWAY' });
    expect(await bodies(rotherham)).toEqual([]);
  });

  it('fails without a word of the records it failed over', async () => {
    await add(rotherham, 'n-secret', 'x');
    const again = add(rotherham, 'n-secret', 'x');
    await expect(again).rejects.toMatchObject({ code: '23505', constraint: 'note_pkey' });
    await again.catch((error: unknown) =>
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('secret'),
    );
  });

  it('changes records only where an exception allows it', async () => {
    await db.withArea(rotherham, async (trx) => {
      await trx.insertInto('job').values({ area: rotherham, id: 'j1', state: 'waiting' }).execute();
      await trx.updateTable('job').set({ state: 'done' }).execute();
      expect(await trx.selectFrom('job').select('state').execute()).toEqual([{ state: 'done' }]);
    });
  });
});
