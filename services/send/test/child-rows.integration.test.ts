import { assertRowSecurity, type AreaScope, type ServiceDatabase } from '@golden-thread/subgraph/database';
import {
  countingScope,
  databaseScope,
  demoPerson,
  policyMatrix,
  publicPerson,
  roles,
  type PolicyRow,
} from '@golden-thread/subgraph/identity';
import { postgresMajors, testDatabase } from '@golden-thread/subgraph/testing';
import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { childTables, sendSchema, type SendTables } from '../src/database/send-tables.ts';

const own = 'E08000018';
const other = 'E06000015';

/** Raw SQL, as any line of the service could run it: no filter and no check but the database's. */
const teams = async (queries: Kysely<SendTables>) =>
  (await sql<{ team: string }>`select team from casework_team`.execute(queries)).rows.map(({ team }) => team);
const addTeam = (area: string, row: number) => sql`
  insert into casework_team (area, return_id, row, parent, team) values (${area}, '2025-1', ${row}, 1, ${`of ${area}`})`;

describe.each(postgresMajors)('rows about children at the database’s depth, on PostgreSQL %i', (major) => {
  const open = async () => {
    const test = await testDatabase({ schemas: [sendSchema], major });
    const database = test.service<SendTables>('send');
    for (const area of [own, other])
      await database.withArea({ area, mayAddChildren: true }, (queries) => addTeam(area, 1).execute(queries));
    return { test, database };
  };
  let test: Awaited<ReturnType<typeof open>>['test'];
  let database: ServiceDatabase<SendTables>;
  beforeAll(async () => {
    ({ test, database } = await open());
  });
  afterAll(() => test.close());

  const seeing = async (scope: typeof databaseScope, matrix: readonly PolicyRow[] = policyMatrix) => {
    const found: string[] = [];
    for (const role of roles)
      for (const area of [own, other]) {
        const person = role === 'public' ? publicPerson : demoPerson(role, own);
        const seen = await database.readArea(scope(person, area, 'send', matrix), teams);
        if (seen.length > 0) found.push(`${role}: ${seen.join()}`);
      }
    return found;
  };

  it('are seen by caseworkers of the area alone, even with raw SQL', async () => {
    expect(await seeing(databaseScope)).toEqual([`send-caseworker: of ${own}`]);
    const without = policyMatrix.filter(({ id }) => id !== 'own-child-records');
    expect(await seeing(databaseScope, without)).toEqual([]);
  });

  it('are counted for those who may have a count of them, of their area alone', async () => {
    const counted = ['officer', 'action-lead', 'panel-member', 'board-member', 'icb-commissioner'];
    expect(await seeing(countingScope)).toEqual(
      [...counted, 'send-caseworker'].map((role) => `${role}: of ${own}`),
    );
  });

  it('are in every table of the schema but those that are published or record actions', async () => {
    const tables = await test.admin(
      async (client) =>
        (
          await client.query<{ name: string }>(
            `select tablename as name from pg_tables where schemaname = 'send'`,
          )
        ).rows,
    );
    const open_ = ['action_record', 'area_register', 'area_version', 'observation'];
    expect(
      tables
        .map(({ name }) => name)
        .filter((name) => !open_.includes(name))
        .sort(),
    ).toEqual([...childTables].sort());
  });

  it('are seen by nobody and added by nobody without a scope that says so', async () => {
    expect(await database.readArea(own, teams)).toEqual([]);
    expect(await database.readAreas([own, other], teams)).toEqual([[], []]);
    const scopes: readonly AreaScope[] = [
      { area: own },
      { area: own, seesUnpublished: true, mayPublish: true, mayAdd: ['progress'] },
      { area: own, seesChildren: true },
    ];
    for (const scope of scopes)
      await expect(
        database.withArea(scope, (queries) => addTeam(own, 2).execute(queries)),
      ).rejects.toMatchObject({ code: '42501' });
  });

  it('are not shown to the next transaction, whatever the last one set for the session', async () => {
    const one = test.service<SendTables>('send', { connections: 1 });
    await one.withArea({ area: own, seesChildren: true }, (queries) =>
      sql`select set_config('golden_thread.sees_children', 'on', false)`.execute(queries),
    );
    expect(await one.withArea(own, teams)).toEqual([]);
  });

  it.each(childTables)('would stop the start if %s lost its policy', async (table) => {
    const issues = await test.admin(async (client) => {
      await client.query(`begin; drop policy child_read on send.${table}`);
      const found = await assertRowSecurity(client, test.cluster, [sendSchema]).catch(
        (error: { issues: readonly { code: string; path: string }[] }) => error.issues,
      );
      await client.query('rollback');
      return found;
    });
    expect(issues).toMatchObject([{ code: 'CHILD_POLICY', path: `send.${table}` }]);
  });
});
