import { assertRowSecurity, type AreaScope, type ServiceDatabase } from '@golden-thread/subgraph/database';
import {
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
import { sendSchema, type SendTables } from '../src/database/send-tables.ts';

const own = 'E08000018';
const other = 'E06000015';
const kinds = ['progress', 'rating', 'evidence', 'panel-decision', 'board-approval'] as const;

/**
 * What has to come out, written down apart from the matrix: own area before other area. A allowed, - not.
 * Columns: public, partner, officer, action-lead, panel-member, board-member, icb-commissioner,
 * send-caseworker, looked-after-caseworker, joint-funding-panel.
 */
const expected: Readonly<Record<string, string>> = {
  'sees published': 'AA AA AA AA AA AA AA AA AA AA',
  'sees unpublished': '-- -- A- A- A- A- A- A- A- --',
  'adds progress': '-- -- A- A- -- -- -- -- -- --',
  'adds rating': '-- -- A- A- -- -- -- -- -- --',
  'adds evidence': '-- -- A- A- -- -- -- -- -- --',
  'adds panel-decision': '-- -- -- -- A- -- -- -- -- --',
  'adds board-approval': '-- -- -- -- -- A- -- -- -- --',
  'adds published': '-- -- -- -- -- -- -- -- -- --',
};

class Undone extends Error {}

/** Raw SQL, as any line of the service could run it: no filter and no check but the database's. */
const insert = (area: string, id: string, kind: string, published: boolean) => sql`
  insert into action_record (area, id, plan_id, action_ref, version, kind, effective_date, recorded_at, published,
    recorded_by, content)
  values (${area}, ${id}, 'plan', ${id}, 1, ${kind}, '2022-08-31', now(), ${published},
    ${published ? null : 'somebody'}, '{}')`;

const ids = async (queries: Kysely<SendTables>) =>
  (await sql<{ id: string }>`select id from action_record order by id`.execute(queries)).rows.map(
    ({ id }) => id,
  );

describe.each(postgresMajors)('the policy at the database’s depth, on PostgreSQL %i', (major) => {
  const open = async () => {
    const test = await testDatabase({ schemas: [sendSchema], major });
    const database = test.service<SendTables>('send');
    for (const area of [own, other]) {
      const publish = { area, mayPublish: true };
      await database.withArea(publish, (queries) =>
        insert(area, 'published', 'rating', true).execute(queries),
      );
      const record = { area, mayAdd: ['progress'] };
      await database.withArea(record, (queries) =>
        insert(area, 'unpublished', 'progress', false).execute(queries),
      );
    }
    return { test, database };
  };
  let test: Awaited<ReturnType<typeof open>>['test'];
  let database: ServiceDatabase<SendTables>;
  beforeAll(async () => {
    ({ test, database } = await open());
  });
  afterAll(() => test.close());

  /** Whether a scope lets a record in; nothing of the attempt is kept. */
  const adds = (scope: string | AreaScope, kind: string, published: boolean, into = database) =>
    into
      .withArea(scope, async (queries) => {
        await insert(typeof scope === 'string' ? scope : scope.area, 'new', kind, published).execute(queries);
        throw new Undone();
      })
      .catch((error: { code?: string }) => {
        if (error instanceof Undone) return true;
        expect(error.code).toBe('42501');
        return false;
      });

  const cell = async (scope: AreaScope, question: string, of: ServiceDatabase<SendTables>) => {
    const [verb, what] = question.split(' ') as [string, string];
    if (verb === 'sees') return (await of.readArea(scope, ids)).includes(what);
    return what === 'published' ? adds(scope, 'rating', true, of) : adds(scope, what, false, of);
  };
  const table = async (matrix: readonly PolicyRow[], of = database) => {
    const answers: Record<string, string> = {};
    for (const question of Object.keys(expected)) {
      const columns: string[] = [];
      for (const role of roles) {
        const person = role === 'public' ? publicPerson : demoPerson(role, own);
        let column = '';
        for (const area of [own, other])
          column += (await cell(databaseScope(person, area, 'send', matrix), question, of)) ? 'A' : '-';
        columns.push(column);
      }
      answers[question] = columns.join(' ');
    }
    return answers;
  };

  it('lets every role see and add what the matrix says, and nothing else, even with raw SQL', async () => {
    expect(await table(policyMatrix)).toEqual(expected);
  });

  it.each([
    'own-unpublished-records',
    'record-progress',
    'record-rating',
    'submit-evidence',
    'decide-evidence',
    'approve-closing',
  ])('would be wrong without the row %s', async (id) => {
    expect(policyMatrix.map((row) => row.id)).toContain(id);
    expect(await table(policyMatrix.filter((row) => row.id !== id))).not.toEqual(expected);
  });

  it.each([
    ['record_read', ['sees unpublished']],
    ['record_add', kinds.map((kind) => `adds ${kind}`).concat('adds published')],
  ])('would be wrong without the policy %s, and the start would be refused', async (policy, wrong) => {
    const without = await open();
    const issues = await without.test.admin(async (client) => {
      await client.query(`drop policy ${policy} on send.action_record`);
      return assertRowSecurity(client, without.test.cluster, [sendSchema]).catch(
        (error: { issues: readonly { code: string; path: string }[] }) => error.issues,
      );
    });
    const found = await table(policyMatrix, without.database);
    await without.test.close();
    expect(Object.keys(expected).filter((question) => found[question] !== expected[question])).toEqual(wrong);
    expect(issues).toMatchObject([{ code: 'RECORD_POLICY', path: 'send.action_record' }]);
  });

  it('shows published records and lets none in when no scope is given', async () => {
    expect(await database.readArea(own, ids)).toEqual(['published']);
    expect(await database.readAreas([own, other], ids)).toEqual([['published'], ['published']]);
    for (const kind of kinds) expect(await adds(own, kind, false)).toBe(false);
    expect(await adds(own, 'rating', true)).toBe(false);
  });

  it('shows published records and lets none in when the settings are gone', async () => {
    const scope = { area: own, seesUnpublished: true, mayAdd: kinds, mayPublish: true };
    const reset = (name: string) => (queries: Kysely<SendTables>) =>
      sql.raw(`reset golden_thread.${name}`).execute(queries);
    const seen = await database.withArea(scope, async (queries) => {
      await reset('sees_unpublished')(queries);
      return ids(queries);
    });
    expect(seen).toEqual(['published']);
    for (const [name, published] of [
      ['may_add', false],
      ['may_publish', true],
    ] as const) {
      const attempt = database.withArea(scope, async (queries) => {
        await reset(name)(queries);
        await insert(own, 'new', 'rating', published).execute(queries);
      });
      await expect(attempt).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('lets the import add published records and nothing in a person’s name', async () => {
    const scope = { area: own, seesUnpublished: true, mayPublish: true };
    expect(await adds(scope, 'rating', true)).toBe(true);
    for (const kind of kinds) expect(await adds(scope, kind, false)).toBe(false);
  });

  it('gives the next transaction its own scope whatever the last one set for the session', async () => {
    const one = test.service<SendTables>('send', { connections: 1 });
    const all = { area: own, seesUnpublished: true, mayAdd: kinds, mayPublish: true };
    await one.withArea(all, (queries) =>
      sql`select set_config('golden_thread.sees_unpublished', 'on', false),
        set_config('golden_thread.may_add', 'rating', false),
        set_config('golden_thread.may_publish', 'on', false)`.execute(queries),
    );
    expect(await one.withArea(own, ids)).toEqual(['published']);
    expect([await adds(own, 'rating', false, one), await adds(own, 'rating', true, one)]).toEqual([
      false,
      false,
    ]);
  });

  it('keeps its scope when a statement has failed and the reader begins anew', async () => {
    const reader = database.reader({ area: own, seesUnpublished: true });
    await expect(reader.read((queries) => sql`select 1 / 0`.execute(queries))).rejects.toMatchObject({
      code: '22012',
    });
    expect(await reader.read(ids)).toEqual(['published', 'unpublished']);
    await reader.end();
  });

  it('does not get in the way of corrections, RETURNING and ON CONFLICT of those who see and add', async () => {
    const person = demoPerson('officer', own);
    const correct = (queries: Kysely<SendTables>, corrects: string) =>
      sql<{ id: string }>`
      insert into action_record (area, id, plan_id, action_ref, version, kind, effective_date, recorded_at, published,
        recorded_by, corrects, content)
      values (${own}, ${`of ${corrects}`}, 'plan', ${corrects}, 2, 'rating', '2022-08-31', now(), false, 'somebody',
        ${corrects}, '{}')
      on conflict (area, id) do nothing returning id`.execute(queries);
    const undone = database.withArea(databaseScope(person, own, 'send'), async (queries) => {
      expect((await correct(queries, 'published')).rows).toEqual([{ id: 'of published' }]);
      expect((await correct(queries, 'unpublished')).rows).toEqual([{ id: 'of unpublished' }]);
      expect((await correct(queries, 'unpublished')).rows).toEqual([]);
      throw new Undone();
    });
    await expect(undone).rejects.toBeInstanceOf(Undone);
  });

  it('lets who may add but not see have no row given back, and learn no more than that an id is taken', async () => {
    const blind = { area: own, mayAdd: kinds };
    const attempt = (suffix: string, id = 'new') =>
      database
        .withArea(blind, async (queries) => {
          await sql`${insert(own, id, 'rating', false)} ${sql.raw(suffix)}`.execute(queries);
          throw new Undone();
        })
        .catch((error: { code?: string }) => error.code ?? 'added');
    expect(await attempt('')).toBe('added');
    expect(await attempt('on conflict do nothing')).toBe('added');
    expect(await attempt('returning id')).toBe('42501');
    expect(await attempt('on conflict (area, id) do nothing')).toBe('42501');
    expect(await attempt('', 'unpublished')).toBe('23505');
  });

  it.each(['', 'Rating', 'rating,board-approval', "x', true); drop table action_record; --"])(
    'refuses a scope with the kind %j before anything is sent',
    async (kind) => {
      const attempt = database.withArea({ area: own, mayAdd: [kind] }, ids);
      await expect(attempt).rejects.toMatchObject({ code: 'RECORD_KIND' });
    },
  );
});
