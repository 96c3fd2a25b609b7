import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { postgresMajors, testDatabase } from '../testing/index.ts';
import type { TestDatabase } from '../testing/index.ts';
import { migrate } from './index.ts';
import type { ServiceSchema } from './index.ts';

const table = (
  name: string,
) => `create table ${name} (area text not null, id text not null, primary key (area, id));
select golden_thread.protect('${name}');
`;

describe.each(postgresMajors)('migrations on PostgreSQL %i', (major) => {
  let test: TestDatabase;
  let folder: string;
  let schema: ServiceSchema;
  let files: Record<string, string>;

  const run = () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return migrate(test.cluster, [schema]);
  };
  const tables = () =>
    test.admin(async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select tablename::text as name from pg_tables where schemaname = 'send' order by 1`,
      );
      return rows.map((row) => row.name);
    });
  const codes = async () =>
    run().then(
      () => [],
      (error: { issues: { code: string }[] }) => error.issues.map((one) => one.code),
    );

  beforeAll(async () => {
    test = await testDatabase({ schemas: [], major });
    folder = join(mkdtempSync(join(tmpdir(), 'golden-thread-migrations-')), 'send');
    schema = { service: 'send', migrations: folder };
  });
  afterAll(async () => {
    await test.close();
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });
  beforeEach(async () => {
    await test.admin((client) =>
      client.query(`drop schema if exists send cascade;
        do $$ begin delete from golden_thread.migration; exception when others then null; end $$`),
    );
    files = { '0001_one.sql': table('one'), '0002_two.sql': table('two') };
  });

  it('applies every file in order, once', async () => {
    expect(await run()).toEqual({
      applied: [
        { service: 'send', name: '0001_one.sql' },
        { service: 'send', name: '0002_two.sql' },
      ],
    });
    expect(await run()).toEqual({ applied: [] });
    files['0003_three.sql'] = table('three');
    expect(await run()).toEqual({ applied: [{ service: 'send', name: '0003_three.sql' }] });
    expect(await tables()).toEqual(['one', 'three', 'two']);
  });

  it('applies every file once when four processes start at the same moment', async () => {
    await run();
    files['0003_three.sql'] = table('three');
    const [first, ...others] = [run(), ...Array.from({ length: 3 }, () => migrate(test.cluster, [schema]))];
    const reports = await Promise.all([first, ...others]);
    expect(reports.flatMap((one) => one?.applied)).toEqual([{ service: 'send', name: '0003_three.sql' }]);
  });

  it('rolls a failing file back whole, says where, and keeps the files before it', async () => {
    files['0002_two.sql'] = `${table('two')}\nselect no_such_column;\n`;
    await expect(run()).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      issues: [{ path: 'send/0002_two.sql:4', found: expect.stringContaining('42703') }],
    });
    expect(await tables()).toEqual(['one']);
    files['0002_two.sql'] = table('two');
    expect((await run()).applied).toEqual([{ service: 'send', name: '0002_two.sql' }]);
  });

  it('refuses an edited, a late and a lost file, all at once', async () => {
    files['0004_four.sql'] = table('four');
    await run();
    files = {
      '0001_one.sql': `${table('one')} -- touched`,
      '0003_late.sql': table('late'),
      '0004_four.sql': table('four'),
    };
    expect(await codes()).toEqual(['MIGRATION_UNKNOWN', 'MIGRATION_EDITED', 'MIGRATION_LATE']);
    expect(await tables()).toEqual(['four', 'one', 'two']);
  });

  it('takes Windows line ends for the same file', async () => {
    await run();
    files['0001_one.sql'] = table('one').replaceAll('\n', '\r\n');
    expect(await run()).toEqual({ applied: [] });
  });

  it('refuses names and numbers that leave the order open, all at once', async () => {
    files['three.sql'] = table('three');
    files['0002_again.sql'] = table('again');
    expect((await codes()).sort()).toEqual(['MIGRATION_NAME', 'MIGRATION_NUMBER']);
    expect(await tables()).toEqual([]);
  });

  it.each([
    ['commit', 'commit; create table loose (id int)'],
    ['begin after a comment', '/* first */ BEGIN; select 1'],
    ['end', "select 'x;y'; end"],
    ['a role', 'set role postgres'],
    ['reset', 'reset role'],
    ['a setting', 'set search_path = public'],
  ])('refuses a file that leaves its transaction or role: %s', async (_, text) => {
    files['0003_three.sql'] = `${table('three')}${text};`;
    await expect(run()).rejects.toMatchObject({
      code: 'MIGRATION_TRANSACTION',
      issues: [{ path: `${join(folder, '0003_three.sql')}:3` }],
    });
    expect(await tables()).toEqual([]);
  });

  it('lets function bodies and texts say what they like', async () => {
    files['0003_three.sql'] = `create function f() returns void language plpgsql as $body$
begin
  perform 1; -- commit;
end;
$body$;
comment on table one is 'begin; commit; "x"';`;
    expect((await run()).applied).toHaveLength(3);
  });

  it('refuses to finish while a table is unprotected, and names the way out', async () => {
    files['0003_bare.sql'] =
      'create table bare (area text not null, id text not null, primary key (area, id));';
    await expect(run()).rejects.toMatchObject({
      issues: [{ code: 'ROW_SECURITY_OFF', path: 'send.bare' }, { code: 'POLICY_FORM' }],
    });
    files['0004_protect.sql'] = `select golden_thread.protect('bare');`;
    expect((await run()).applied).toEqual([{ service: 'send', name: '0004_protect.sql' }]);
  });

  it('refuses a service whose role has gained power since', async () => {
    await run();
    await test.admin((client) =>
      client.query(
        'alter role golden_thread_send bypassrls inherit; grant golden_thread_owner to golden_thread_send',
      ),
    );
    try {
      await expect(run()).rejects.toMatchObject({
        issues: [{ code: 'ROLE_TOO_POWERFUL', found: 'BYPASSRLS, INHERIT, member of golden_thread_owner' }],
      });
    } finally {
      await test.admin((client) =>
        client.query(
          'alter role golden_thread_send nobypassrls noinherit; revoke golden_thread_owner from golden_thread_send',
        ),
      );
    }
  });

  it('refuses a folder that is not there and a service name that would need quoting', async () => {
    const missing = migrate(test.cluster, [{ service: 'send', migrations: join(folder, 'nowhere') }]);
    await expect(missing).rejects.toMatchObject({ code: 'MIGRATION_FOLDER' });
    await run();
    const odd = migrate(test.cluster, [{ service: 'Send"; drop', migrations: folder }]);
    await expect(odd).rejects.toMatchObject({ code: 'ROLE_NAME' });
  });
});
