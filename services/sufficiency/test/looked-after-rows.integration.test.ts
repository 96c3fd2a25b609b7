import {
  countingScope,
  databaseScope,
  demoPerson,
  policyMatrix,
  publicPerson,
  roles,
  type PolicyRow,
} from '@golden-thread/subgraph/identity';
import type { ServiceDatabase } from '@golden-thread/subgraph/database';
import { postgresMajors, testDatabase } from '@golden-thread/subgraph/testing';
import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sufficiencySchema, type SufficiencyTables } from '../src/database/sufficiency-tables.ts';

const own = 'E08000018';
const other = 'E06000015';

/** Raw SQL, as any line of the service could run it: no filter and no check but the database's. */
const areas = async (queries: Kysely<SufficiencyTables>) =>
  (await sql<{ area: string }>`select area from ssda903_missing`.execute(queries)).rows.map(
    ({ area }) => area,
  );
const add = (area: string, row: number) =>
  sql`insert into ssda903_missing (area, return_id, row) values (${area}, '2024-1', ${row})`;

describe.each(postgresMajors)(
  'rows about looked-after children at the database’s depth, on PostgreSQL %i',
  (major) => {
    const open = async () => {
      const test = await testDatabase({ schemas: [sufficiencySchema], major });
      const database = test.service<SufficiencyTables>('sufficiency');
      for (const area of [own, other])
        await database.withArea({ area, mayAddChildren: true }, (queries) => add(area, 1).execute(queries));
      return { test, database };
    };
    let test: Awaited<ReturnType<typeof open>>['test'];
    let database: ServiceDatabase<SufficiencyTables>;
    beforeAll(async () => {
      ({ test, database } = await open());
    });
    afterAll(() => test.close());

    const seeing = async (scope: typeof databaseScope, matrix: readonly PolicyRow[] = policyMatrix) => {
      const found: string[] = [];
      for (const role of roles)
        for (const area of [own, other]) {
          const person = role === 'public' ? publicPerson : demoPerson(role, own);
          const seen = await database.readArea(scope(person, area, 'looked-after', matrix), areas);
          if (seen.length > 0) found.push(`${role}: of ${seen.join()}`);
        }
      return found;
    };

    it('are seen by caseworkers of these children of the area alone, even with raw SQL', async () => {
      expect(await seeing(databaseScope)).toEqual([`looked-after-caseworker: of ${own}`]);
      const without = policyMatrix.filter(({ id }) => id !== 'own-looked-after-records');
      expect(await seeing(databaseScope, without)).toEqual([]);
    });

    it('are counted for those who may have a count of them, of their area alone', async () => {
      const counted = ['officer', 'action-lead', 'panel-member', 'board-member', 'icb-commissioner'];
      expect(await seeing(countingScope)).toEqual(
        [...counted, 'looked-after-caseworker'].map((role) => `${role}: of ${own}`),
      );
    });

    it('are added by the import alone', async () => {
      for (const role of roles) {
        const person = role === 'public' ? publicPerson : demoPerson(role, own);
        for (const scope of [databaseScope, countingScope])
          await expect(
            database.withArea(scope(person, own, 'looked-after'), (queries) => add(own, 2).execute(queries)),
          ).rejects.toThrow();
      }
    });

    it('are in every table of the schema but those that are published, or hold what somebody assumes', async () => {
      const tables = await test.admin(
        async (client) =>
          (
            await client.query<{ name: string }>(
              `select tablename as name from pg_tables where schemaname = 'sufficiency'`,
            )
          ).rows,
      );
      const others = ['area_register', 'area_version', 'demand_scenario', 'observation'];
      expect(
        tables
          .map(({ name }) => name)
          .filter((name) => !others.includes(name))
          .toSorted(),
      ).toEqual([...(sufficiencySchema.children ?? [])].toSorted());
    });
  },
);
