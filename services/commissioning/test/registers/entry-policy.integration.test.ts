import { assertRowSecurity, type AreaScope, type ServiceDatabase } from '@golden-thread/subgraph/database';
import {
  demoPerson,
  entryScope,
  policyMatrix,
  publicPerson,
  recordingScope,
  roles,
  type EntryAudience,
  type EntryRegister,
  type PolicyRow,
} from '@golden-thread/subgraph/identity';
import { postgresMajors, testDatabase } from '@golden-thread/subgraph/testing';
import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commissioningSchema } from '../../src/index.ts';
import type { RegisterTables } from '../../src/registers/register-tables.ts';

const own = 'E08000018';
const other = 'E06000015';
type Table = keyof RegisterTables;

const risk: EntryRegister = {
  name: 'risk',
  audiences: ['public', 'joint', 'council', 'health'],
  right: 'record',
};
const approval: EntryRegister = { name: 'approval', audiences: ['joint'], right: 'approve' };
const proposal: EntryRegister = { name: 'joint-package', audiences: ['panel'], right: 'submit' };
const decision: EntryRegister = { name: 'package-decision', audiences: ['panel'], right: 'decide' };
const register = { risk, approval, proposal, decision };

/**
 * What has to come out, written down apart from the matrix: own area before other area. A allowed, - not.
 * Columns: public, partner, officer, action-lead, panel-member, board-member, icb-commissioner,
 * send-caseworker, looked-after-caseworker, joint-funding-panel.
 */
const expected: Readonly<Record<string, string>> = {
  'sees public': 'AA AA AA AA AA AA AA AA AA AA',
  'sees joint': '-- -- A- A- A- A- A- -- -- A-',
  'sees council': '-- -- A- A- -- -- -- -- -- --',
  'sees health': '-- -- -- -- -- -- A- -- -- --',
  'sees panel': '-- -- -- -- -- -- -- A- A- A-',
  'adds risk public': '-- -- A- -- -- -- A- -- -- --',
  'adds risk joint': '-- -- A- -- -- -- A- -- -- --',
  'adds risk council': '-- -- A- -- -- -- -- -- -- --',
  'adds risk health': '-- -- -- -- -- -- A- -- -- --',
  'adds approval joint': '-- -- -- -- -- A- -- -- -- --',
  'adds proposal panel': '-- -- -- -- -- -- -- A- A- --',
  'adds decision panel': '-- -- -- -- -- -- -- -- -- A-',
};

class Undone extends Error {}

const tableOf = (audience: string): Table =>
  audience === 'panel' ? 'child_register_entry' : 'register_entry';

/** Raw SQL, as any line of the service could run it: no filter and no check but the database's. */
const insert = (area: string, name: string, entry: string, audience: string) => sql`
  insert into ${sql.table(tableOf(audience))} (area, register, entry_id, version, audience, change, recorded_at,
    recorded_by, because, content, recorder)
  values (${area}, ${name}, ${entry}, 1, ${audience}, 'recorded', now(), 'somebody', 'a test', '{}', '{}')`;

const audiences = async (queries: Kysely<RegisterTables>) => {
  const seen: string[] = [];
  for (const table of ['register_entry', 'child_register_entry'] as const)
    seen.push(
      ...(
        await sql<{ audience: string }>`select audience from ${sql.table(table)} order by audience`.execute(
          queries,
        )
      ).rows.map(({ audience }) => audience),
    );
  return seen;
};

const everything = (area: string): AreaScope => ({
  area,
  seesChildren: true,
  mayAddChildren: true,
  seesAudiences: ['joint', 'council', 'health', 'panel'],
  mayAdd: ['risk', 'joint-package'],
  mayAddFor: ['public', 'joint', 'council', 'health', 'panel'],
});

describe.each(postgresMajors)('the policy on entries at the database’s depth, on PostgreSQL %i', (major) => {
  const open = async () => {
    const test = await testDatabase({ schemas: [commissioningSchema], major });
    const database = test.service<RegisterTables>('commissioning');
    for (const area of [own, other])
      await database.withArea(everything(area), async (queries) => {
        for (const audience of ['public', 'joint', 'council', 'health'])
          await insert(area, 'risk', audience, audience).execute(queries);
        await insert(area, 'joint-package', 'panel', 'panel').execute(queries);
      });
    return { test, database };
  };
  let test: Awaited<ReturnType<typeof open>>['test'];
  let database: ServiceDatabase<RegisterTables>;
  beforeAll(async () => {
    ({ test, database } = await open());
  });
  afterAll(() => test.close());

  /** Whether a scope lets an entry in; nothing of the attempt is kept. */
  const adds = (scope: string | AreaScope, name: string, audience: string, into = database) =>
    into
      .withArea(scope, async (queries) => {
        const area = typeof scope === 'string' ? scope : scope.area;
        await insert(area, name, 'new', audience).execute(queries);
        throw new Undone();
      })
      .catch((error: { code?: string }) => {
        if (error instanceof Undone) return true;
        expect(error.code).toBe('42501');
        return false;
      });

  async function cell(
    question: string,
    role: (typeof roles)[number],
    area: string,
    matrix: readonly PolicyRow[],
    of: ServiceDatabase<RegisterTables>,
  ): Promise<boolean> {
    const person = role === 'public' ? publicPerson : demoPerson(role, own);
    const [verb, what, audience] = question.split(' ') as [string, string, string];
    if (verb === 'sees')
      return (await of.readArea(entryScope(person, area, matrix), audiences)).includes(what);
    const row = register[what as keyof typeof register];
    return adds(recordingScope(person, area, row, matrix), row.name, audience, of);
  }

  const table = async (matrix: readonly PolicyRow[], of = database) => {
    const answers: Record<string, string> = {};
    for (const question of Object.keys(expected)) {
      const columns: string[] = [];
      for (const role of roles) {
        const letters: string[] = [];
        for (const area of [own, other])
          letters.push((await cell(question, role, area, matrix, of)) ? 'A' : '-');
        columns.push(letters.join(''));
      }
      answers[question] = columns.join(' ');
    }
    return answers;
  };

  it('lets every role see and add what the matrix says, and nothing else, even with raw SQL', async () => {
    expect(await table(policyMatrix)).toEqual(expected);
  });

  it.each([
    ['entry_read', 'register_entry', ['sees joint', 'sees council', 'sees health'], 'ENTRY_POLICY'],
    ['child_read', 'child_register_entry', [], 'CHILD_POLICY'],
    [
      'entry_add',
      'register_entry',
      ['adds risk public', 'adds risk joint', 'adds risk council', 'adds risk health', 'adds approval joint'],
      'ENTRY_POLICY',
    ],
  ] as const)(
    'would be wrong without the policy %s of %s, or has another in its place, and the start would be refused',
    async (policy, name, wrong, code) => {
      const without = await open();
      const issues = await without.test.admin(async (client) => {
        await client.query(`drop policy ${policy} on commissioning.${name}`);
        return assertRowSecurity(client, without.test.cluster, [commissioningSchema]).catch(
          (error: { issues: readonly { code: string; path: string }[] }) => error.issues,
        );
      });
      const found = await table(policyMatrix, without.database);
      await without.test.close();
      expect(Object.keys(expected).filter((question) => found[question] !== expected[question])).toEqual(
        wrong,
      );
      expect(issues).toMatchObject([{ code, path: `commissioning.${name}` }]);
    },
  );

  it('shows what is for everyone and lets nothing in when no scope is given', async () => {
    expect(await database.readArea(own, audiences)).toEqual(['public']);
    expect(await database.readAreas([own, other], audiences)).toEqual([['public'], ['public']]);
    for (const audience of ['public', 'joint', 'council', 'health', 'panel'])
      expect(await adds(own, 'risk', audience)).toBe(false);
  });

  it('shows what is for everyone and lets nothing in when a setting is gone', async () => {
    const reset = (name: string) => (queries: Kysely<RegisterTables>) =>
      sql.raw(`reset golden_thread.${name}`).execute(queries);
    const seen = await database.withArea(everything(own), async (queries) => {
      await reset('sees_audiences')(queries);
      return audiences(queries);
    });
    expect(seen).toEqual(['public']);
    for (const name of ['may_add', 'may_add_for']) {
      const attempt = database.withArea(everything(own), async (queries) => {
        await reset(name)(queries);
        await insert(own, 'risk', 'new', 'public').execute(queries);
      });
      await expect(attempt).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('reads health’s entries with no scope of the council, and the council’s with none of health, whatever else it may', async () => {
    const only = (audience: EntryAudience): AreaScope => ({ ...everything(own), seesAudiences: [audience] });
    expect(await database.readArea(only('council'), audiences)).toEqual(['council', 'public']);
    expect(await database.readArea(only('health'), audiences)).toEqual(['health', 'public']);
    const blind = { ...everything(own), seesChildren: false };
    expect(await database.readArea(blind, audiences)).not.toContain('panel');
    const alone: AreaScope = { area: own, seesChildren: true };
    expect(await database.readArea(alone, audiences)).toEqual(['public']);
  });

  it('keeps rows about children out of the table for all, and all others out of theirs', async () => {
    for (const [into, audience] of [
      ['register_entry', 'panel'],
      ['child_register_entry', 'joint'],
    ] as const) {
      const attempt = database.withArea(everything(own), (queries) =>
        sql`insert into ${sql.table(into)} (area, register, entry_id, version, audience, change, recorded_at,
          recorded_by, because, content, recorder)
          values (${own}, 'risk', 'new', 1, ${audience}, 'recorded', now(), 'somebody', 'a test', '{}', '{}')`.execute(
          queries,
        ),
      );
      await expect(attempt).rejects.toMatchObject({ code: '23514' });
    }
  });

  it('lets nothing that was recorded be changed or taken away', async () => {
    for (const statement of ['update register_entry set because = $$x$$', 'delete from child_register_entry'])
      await expect(
        database.withArea(everything(own), (queries) => sql.raw(statement).execute(queries)),
      ).rejects.toMatchObject({ code: '42501' });
  });

  it.each(['', 'Joint', 'joint,council', "x', true); drop table register_entry; --"])(
    'refuses a scope with the audience %j before anything is sent',
    async (audience) => {
      for (const scope of [{ seesAudiences: [audience] }, { mayAddFor: [audience] }])
        await expect(database.withArea({ area: own, ...scope }, audiences)).rejects.toMatchObject({
          code: 'RECORD_KIND',
        });
    },
  );
});
