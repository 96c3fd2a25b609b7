import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresMajors, testDatabase } from '../testing/index.ts';
import type { TestDatabase } from '../testing/index.ts';
import { assertRowSecurity } from './index.ts';
import type { DatabaseFault, ServiceSchema } from './index.ts';
import { exampleSchema } from './test-migrations/example-schema.ts';

const good = 'area text not null, id text not null, primary key (area, id)';

describe.each(postgresMajors)('the check of row security on PostgreSQL %i', (major) => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase({ schemas: [exampleSchema], major });
  });
  afterAll(() => test.close());

  /** Runs SQL as the owner in a transaction that is rolled back, and gives the codes the check finds then. */
  const found = (statement: string, schema: ServiceSchema = exampleSchema) =>
    test.admin(async (client) => {
      await client.query('begin; set local role golden_thread_owner; set local search_path = send');
      await client.query(statement);
      const codes = await assertRowSecurity(client, test.cluster, [schema]).then(
        () => [],
        (error: DatabaseFault) => error.issues.map((one) => `${one.code} ${one.path}`),
      );
      await client.query('rollback');
      return codes;
    });

  it('finds nothing in a protected schema', async () => {
    expect(await found('select 1')).toEqual([]);
    expect(await found(`create table t (${good}); select golden_thread.protect('t')`)).toEqual([]);
    expect(await found('create view v as select id from note')).toEqual([]);
  });

  it('lets restrictive policies be, because they only narrow', async () => {
    expect(await found(`create policy narrow on note as restrictive using (body <> '')`)).toEqual([]);
    expect(await found('create policy nothing on note as restrictive for select using (true)')).toEqual([]);
  });

  it.each([
    ['an unprotected table', `create table t (${good})`, ['ROW_SECURITY_OFF send.t', 'POLICY_FORM send.t']],
    [
      'a table that is not forced',
      'alter table note no force row level security',
      ['ROW_SECURITY_OFF send.note'],
    ],
    [
      'a table that is not enabled',
      'alter table note disable row level security',
      ['ROW_SECURITY_OFF send.note'],
    ],
    ['a second policy', 'create policy more on note using (true)', ['POLICY_FORM send.note']],
    [
      'a second policy among restrictive ones',
      'create policy narrow on note as restrictive using (true); create policy more on note using (true)',
      ['POLICY_FORM send.note'],
    ],
    [
      'a restrictive policy in place of the permissive one',
      `drop policy area on note; create policy area on note as restrictive using (area = (select nullif(current_setting('golden_thread.area', true), '')))`,
      ['POLICY_FORM send.note'],
    ],
    [
      'a policy for one command',
      'drop policy area on note; create policy area on note for select using (true)',
      ['POLICY_FORM send.note'],
    ],
    [
      'another expression',
      `alter policy area on note using (area = current_setting('golden_thread.area', true))`,
      ['POLICY_FORM send.note'],
    ],
    ['a laxer check', 'alter policy area on note with check (true)', ['POLICY_FORM send.note']],
    [
      'a policy for some roles',
      'alter policy area on note to golden_thread_owner',
      ['POLICY_FORM send.note'],
    ],
    [
      'an area that may be null',
      `create table t (area text, id text); select golden_thread.protect('t')`,
      ['AREA_COLUMN send.t'],
    ],
    ['a key without the area', 'create unique index loose on note (id)', ['KEY_WITHOUT_AREA send.note']],
    [
      'a reference without the area',
      'alter table note add unique (area, body); create unique index loose on note (id); alter table job add constraint loose foreign key (note_id) references note (id)',
      ['REFERENCE_WITHOUT_AREA send.job', 'KEY_WITHOUT_AREA send.note'],
    ],
    ['a right to change', 'grant update on note to golden_thread_send', ['PRIVILEGE send.note']],
    [
      'a right to change one column',
      'grant update (body) on note to golden_thread_send',
      ['PRIVILEGE send.note'],
    ],
    ['a right to remove, through PUBLIC', 'grant delete on job to public', ['PRIVILEGE send.job']],
    ['a right to empty', 'grant truncate on job to golden_thread_send', ['PRIVILEGE send.job']],
    ['a materialised view', 'create materialized view m as select 1 as one', ['NO_POLICY_POSSIBLE send.m']],
    [
      'a partition left open',
      `create table t (${good}) partition by list (area); select golden_thread.protect('t'); create table t1 partition of t for values in ('A')`,
      ['ROW_SECURITY_OFF send.t1', 'POLICY_FORM send.t1'],
    ],
  ])('goes red for %s', async (_, statement, codes) => {
    expect((await found(statement)).sort()).toEqual([...codes].sort());
  });

  describe('of a table of records', () => {
    const schema: ServiceSchema = { ...exampleSchema, records: ['record'] };
    const make = `create table record (${good}, kind text not null, published boolean not null);
      select golden_thread.protect('record');`;
    const whole = `${make} select golden_thread.protect_records('record');`;
    const replaced = (policy: string, command: string) =>
      `${whole} drop policy ${policy} on record; create policy ${policy} on record ${command}`;

    it('finds nothing once both policies are there, and accepts more restrictive ones', async () => {
      expect(await found(whole, schema)).toEqual([]);
      expect(
        await found(`${whole} create policy narrow on record as restrictive using (true)`, schema),
      ).toEqual([]);
    });

    it.each([
      ['none of them', make],
      ['one missing', `${whole} drop policy record_add on record`],
      ['one that lets everything pass', `${whole} alter policy record_read on record using (true)`],
      ['one that is always met', `${whole} alter policy record_add on record with check (kind <> '')`],
      ['one for some roles', `${whole} alter policy record_read on record to golden_thread_owner`],
      [
        'one for another command',
        replaced('record_read', `as restrictive for insert with check (published)`),
      ],
    ])('goes red for %s', async (_, statement) => {
      expect([...new Set(await found(statement, schema))]).toEqual(['RECORD_POLICY send.record']);
    });

    it('goes red for one that is permissive, which would widen', async () => {
      const wide = replaced('record_read', 'for select using (published)');
      expect(await found(wide, schema)).toEqual(['POLICY_FORM send.record', 'RECORD_POLICY send.record']);
    });

    it('goes red for a table that is not there', async () => {
      expect(await found('select 1', schema)).toEqual(['RECORD_POLICY send.record']);
    });
  });

  describe('of a table with rows about children', () => {
    const schema: ServiceSchema = { ...exampleSchema, children: ['child'] };
    const make = `create table child (${good}); select golden_thread.protect('child');`;
    const whole = `${make} select golden_thread.protect_children('child');`;

    it('finds nothing once both policies are there', async () => {
      expect(await found(whole, schema)).toEqual([]);
    });

    it.each([
      ['none of them', make],
      ['one missing', `${whole} drop policy child_read on child`],
      ['the other missing', `${whole} drop policy child_add on child`],
      ['one that lets everything pass', `${whole} alter policy child_read on child using (true)`],
      ['one for some roles', `${whole} alter policy child_add on child to golden_thread_owner`],
    ])('goes red for %s', async (_, statement) => {
      expect([...new Set(await found(statement, schema))]).toEqual(['CHILD_POLICY send.child']);
    });

    it('goes red for a table that is not there', async () => {
      expect(await found('select 1', schema)).toEqual(['CHILD_POLICY send.child']);
    });
  });

  describe('of a table with entries of registers', () => {
    const schema: ServiceSchema = { ...exampleSchema, entries: ['entry'] };
    const make = `create table entry (${good}, register text not null, audience text not null); select golden_thread.protect('entry');`;
    const whole = `${make} select golden_thread.protect_entries('entry');`;

    it('finds nothing once both policies are there', async () => {
      expect(await found(whole, schema)).toEqual([]);
    });

    it.each([
      ['none of them', make],
      ['one missing', `${whole} drop policy entry_read on entry`],
      ['the other missing', `${whole} drop policy entry_add on entry`],
      ['one that lets everything pass', `${whole} alter policy entry_read on entry using (true)`],
      [
        'one that asks for the register alone',
        `${whole} alter policy entry_add on entry with check (register <> '')`,
      ],
      ['one for some roles', `${whole} alter policy entry_add on entry to golden_thread_owner`],
    ])('goes red for %s', async (_, statement) => {
      expect([...new Set(await found(statement, schema))]).toEqual(['ENTRY_POLICY send.entry']);
    });

    it('goes red for a table that is not there', async () => {
      expect(await found('select 1', schema)).toEqual(['ENTRY_POLICY send.entry']);
    });
  });

  it('goes red for a table the superuser owns', async () => {
    const codes = await test.admin(async (client) => {
      await client.query(`begin; create view send.v as select 1 as one`);
      const issues = await assertRowSecurity(client, test.cluster, [exampleSchema]).catch(
        (error: DatabaseFault) => error.issues,
      );
      await client.query('rollback');
      return (issues ?? []).map((one) => one.code);
    });
    expect(codes).toEqual(['OWNER']);
  });

  it('goes red for an exception without a reason or a table', async () => {
    const exceptions = [
      { table: 'job', privileges: ['UPDATE'], reason: ' ' },
      { table: 'gone', reason: 'there was one' },
    ] as const;
    expect(await found('select 1', { ...exampleSchema, exceptions })).toEqual([
      'EXCEPTION_UNFOUNDED send.job',
      'EXCEPTION_UNFOUNDED send.gone',
    ]);
  });

  it('accepts a table all areas read, when an exception says why', async () => {
    const shared = { table: 'calendar', sharedByAllAreas: true, reason: 'bank holidays of England' } as const;
    const schema = { ...exampleSchema, exceptions: [...(exampleSchema.exceptions ?? []), shared] };
    const make =
      'create table calendar (day date primary key); grant select on calendar to golden_thread_send';
    expect(await found(make, schema)).toEqual([]);
    expect(await found(`${make}; grant insert on calendar to golden_thread_send`, schema)).toEqual([
      'PRIVILEGE send.calendar',
    ]);
  });
});
