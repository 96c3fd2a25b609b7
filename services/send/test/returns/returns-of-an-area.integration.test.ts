import { appendFileSync } from 'node:fs';
import type { KeepReturn, UndoReturn } from '@golden-thread/sen2';
import { postgresMajors, testDatabase, type TestDatabase } from '@golden-thread/subgraph/testing';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sendSchema, type SendTables } from '../../src/database/send-tables.ts';
import { sen2Store } from '../../src/returns/sen2-store.ts';
import { council, keeping, neighbour, registerAreas, returnFolder, rowsKept } from './sample-return.ts';

const made = returnFolder();
afterAll(() => made.remove());
const files = made.tables(12);
const corrected = made.tables(12, 2);
const otherKey = Uint8Array.from({ length: 32 }, (_each, at) => 200 - at);
const undoing: UndoReturn = {
  areaCode: council,
  returnId: '2025-1',
  because: 'It was the return of another council.',
  erase: false,
  undoneAt: '2025-06-02T09:00:00.000Z',
  undoneBy: 'a test',
};

describe.each(postgresMajors)('the returns of an area, on PostgreSQL %i', (major) => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await testDatabase({ schemas: [sendSchema], major });
    await registerAreas(test);
  });
  afterEach(() => test.close());

  const keep = async (given: readonly string[], changed: Parameters<typeof keeping>[1] = {}) =>
    sen2Store.keep(test.cluster, await keeping(given, changed));
  const list = async (today = '2025-07-01') =>
    (await sen2Store.list(test.cluster, { areaCode: council, today })) ?? [];
  const states = async (today?: string) => (await list(today)).map(({ id, state }) => `${id} ${state}`);

  it('are kept once each, in whichever order the files are given', async () => {
    expect(await keep(files)).toMatchObject({ status: 'imported', returnId: '2025-1' });
    const before = await rowsKept(test);
    expect(await keep(files.toReversed())).toMatchObject({ status: 'unchanged', returnId: '2025-1' });
    expect(await keep(files, { knownDate: '2025-02-01' })).toMatchObject({ status: 'unchanged' });
    expect(await rowsKept(test)).toEqual(before);
    expect(before).toMatchObject({ sen2_return: 1, area_secret: 1 });
  });

  it('say whose they are by their header, where it says so', async () => {
    const real = made.tables(12, 5, (table, text) =>
      table === 'sen2' ? text.replace(',999', ',372') : text,
    );
    const silent = made.tables(12, 6).filter((path) => !path.endsWith('-sen2.csv'));
    expect(await keep(real, { dryRun: true })).toMatchObject({ status: 'sound', authority: '372' });
    expect(await keep(real)).toMatchObject({ status: 'imported', authority: '372' });
    expect(await keep(real)).toMatchObject({ status: 'unchanged', authority: '372' });
    expect(await keep(silent)).toMatchObject({ status: 'imported', authority: null });
    expect(await keep([made.xml(12, 7)])).toMatchObject({ status: 'imported', authority: '999' });
    expect((await list()).map(({ authority }) => authority)).toEqual(['372', null, '999']);
  });

  it('are superseded by one known later that tells of the same days, and brought back by its undoing', async () => {
    await keep(files);
    expect(await keep(corrected)).toMatchObject({ returnId: '2025-2', supersedes: ['2025-1'], overlaps: [] });
    expect(await states()).toEqual(['2025-1 superseded', '2025-2 counts']);
    await sen2Store.undo(test.cluster, { ...undoing, returnId: '2025-2' });
    expect(await states()).toEqual(['2025-1 counts', '2025-2 undone']);
    expect(await states('2025-06-01')).toEqual(['2025-1 superseded', '2025-2 undone']);
  });

  it('say which days are shared with another, and of one known later that it tells all', async () => {
    await keep(files, { knownDate: '2025-03-01' });
    const half = { fromDate: '2024-07-01', untilDate: '2024-12-31', censusDate: '2024-12-31' };
    expect(await keep(corrected, { ...half, knownDate: '2025-03-02' })).toMatchObject({
      supersedes: [],
      overlaps: ['2025-1'],
      supersededBy: null,
    });
    const early = await keep(made.tables(12, 3), { ...half, knownDate: '2025-02-01', dryRun: true });
    expect(early).toMatchObject({ status: 'sound', supersedes: [], overlaps: [], supersededBy: '2025-2' });
  });

  it('keep nothing of one with a broken row at the end of its last file, and tell of every one', async () => {
    const broken = made.tables(12, 4, (table, text) =>
      table === 'senneed' ? `${text.trimEnd()}\n9999,1,SECRET,2\n9998,nobody,ASD,2\n` : text,
    );
    const report = await keep(broken);
    expect(report).toMatchObject({ status: 'refused', returnId: null, issueTotal: 2 });
    expect(report.issues.map(({ code, file, column }) => [code, file, column])).toEqual([
      ['UNKNOWN_CODE', '4-senneed.csv', 'SENtype'],
      ['NEED_WITHOUT_ACTIVE_PLAN', '4-senneed.csv', null],
    ]);
    expect(JSON.stringify(report)).not.toContain('SECRET');
    expect(await rowsKept(test)).toEqual({});
  });

  it('keep nothing where the database or the reading fails on the way, and name no record in the error', async () => {
    const request = await keeping(files);
    const failing = async function* () {
      for await (const rows of request.rows()) {
        yield rows;
        if (rows[0]?.module === 'needs') throw new Error('the disk is gone');
      }
    };
    await expect(sen2Store.keep(test.cluster, { ...request, rows: failing })).rejects.toThrow(
      'the disk is gone',
    );
    const named: KeepReturn['rows'] = async function* () {
      const values = { Pseudonym: 'A NAME', BirthMonth: null, Sex: null, Ethnicity: null, UPNunknown: null };
      yield [{ module: 'persons', row: 1, parent: null, values }];
    };
    const refused = await sen2Store
      .keep(test.cluster, { ...request, rows: named })
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: '23514' });
    expect(String(refused)).not.toContain('A NAME');
    expect(await rowsKept(test)).toEqual({});
    expect(await keep(files)).toMatchObject({ status: 'imported' });
  });

  it('are not kept when a file changed while it was read', async () => {
    const own = made.tables(3, 5);
    const request = await keeping(own);
    appendFileSync(
      own.find((file) => file.endsWith('sen2.csv'))!,
      '\n',
    );
    const report = await sen2Store.keep(test.cluster, request);
    expect(report).toMatchObject({ status: 'refused', issueCounts: { FILE_CHANGED: 1 } });
    expect(await rowsKept(test)).toEqual({});
  });

  it('are undone once, say why, and count again when they are imported again', async () => {
    await keep(files);
    expect(await sen2Store.undo(test.cluster, undoing)).toEqual({ outcome: 'undone', erased: null });
    const later = { ...undoing, because: 'Another reason.', undoneAt: '2025-06-09T09:00:00.000Z' };
    expect(await sen2Store.undo(test.cluster, later)).toEqual({ outcome: 'undone-before', erased: null });
    expect(await list()).toMatchObject([
      { id: '2025-1', state: 'undone', undone: { by: 'a test', because: undoing.because }, erasedAt: null },
    ]);
    expect(await keep(files)).toMatchObject({ status: 'imported', returnId: '2025-2' });
    expect(await states()).toEqual(['2025-1 undone', '2025-2 counts']);
    for (const areaCode of [neighbour, 'E08009999'])
      expect(
        await sen2Store.undo(test.cluster, { ...undoing, areaCode, returnId: '2025-2', erase: true }),
      ).toEqual({
        outcome: 'unknown-return',
        erased: null,
      });
    expect(await states()).toEqual(['2025-1 undone', '2025-2 counts']);
  });

  it('are erased for good where that is asked for, and no record of another return with them', async () => {
    await keep(files);
    await keep(corrected);
    await keep(files, { areaCode: neighbour });
    const { records } = (await list())[0]!;
    const before = await rowsKept(test);
    const there = Object.fromEntries(Object.entries(records).filter(([, count]) => count > 0));
    const erasing = { ...undoing, erase: true };
    expect(await sen2Store.undo(test.cluster, erasing)).toEqual({ outcome: 'undone', erased: there });
    expect(await sen2Store.undo(test.cluster, erasing)).toEqual({ outcome: 'undone-before', erased: null });
    const after = await rowsKept(test);
    expect(after).toMatchObject({ sen2_return: 3, sen2_undone: 1, sen2_erased: 1, area_secret: 2 });
    for (const [table, module] of [
      ['sen2_person', 'persons'],
      ['sen2_need', 'needs'],
    ] as const)
      expect(after[table]).toBe(before[table]! - records[module]!);
    expect(await states()).toEqual(['2025-1 erased', '2025-2 counts']);
    const left = await test.admin((client) =>
      client.query("select 1 from send.sen2_person where area = $1 and return_id = '2025-1'", [council]),
    );
    expect(left.rowCount).toBe(0);
    const other = await sen2Store.list(test.cluster, { areaCode: neighbour, today: '2025-07-01' });
    expect(other).toMatchObject([{ id: '2025-1', state: 'counts', records }]);
  });

  it('are read under one key: another is refused before anything is read, unless it is said', async () => {
    await keep(files);
    const unread: KeepReturn['rows'] = () => {
      throw new Error('read');
    };
    expect(await keep(corrected, { key: otherKey, rows: unread })).toMatchObject({
      status: 'refused',
      issues: [{ code: 'OTHER_KEY' }],
    });
    expect(await keep(files, { areaCode: neighbour, key: otherKey })).toMatchObject({ status: 'imported' });
    expect(await keep(files, { key: otherKey, otherKey: true })).toMatchObject({ status: 'imported' });
    expect(await keep(corrected)).toMatchObject({ issues: [{ code: 'OTHER_KEY' }] });
    await sen2Store.undo(test.cluster, { ...undoing, returnId: '2025-2' });
    expect(await keep(corrected)).toMatchObject({ status: 'imported', returnId: '2025-3' });
  });

  it('are those of areas that are served here', async () => {
    const report = await keep(files, { areaCode: 'E08009999' });
    expect(report).toMatchObject({ status: 'refused', issues: [{ code: 'AREA_UNKNOWN' }] });
    expect(await rowsKept(test)).toEqual({});
    expect(await sen2Store.list(test.cluster, { areaCode: 'E08009999', today: '2025-07-01' })).toBeNull();
    expect(await list()).toEqual([]);
  });

  it('wait for each other: two at once are one after the other', async () => {
    const same = await Promise.all([keep(files), keep(files)]);
    expect(same.map(({ status }) => status).sort()).toEqual(['imported', 'unchanged']);
    const two = await Promise.all([keep(corrected), keep(made.tables(12, 6))]);
    expect(two.map(({ returnId }) => returnId).sort()).toEqual(['2025-2', '2025-3']);
    expect((await list()).map(({ id }) => id)).toEqual(['2025-1', '2025-2', '2025-3']);
  });

  it('are only looked at in a dry run', async () => {
    await keep(files);
    const before = await rowsKept(test);
    const report = await keep(corrected, { dryRun: true });
    expect(report).toMatchObject({ status: 'sound', returnId: null, supersedes: ['2025-1'], issueTotal: 0 });
    expect(report.records).toMatchObject({
      persons: expect.any(Number) as number,
      needs: expect.any(Number) as number,
    });
    expect(await keep(files, { dryRun: true })).toMatchObject({ status: 'unchanged', returnId: '2025-1' });
    expect(await rowsKept(test)).toEqual(before);
  });

  it('are seen by no other area, by nobody who does not say so, and changed by nobody', async () => {
    await keep(files);
    const database = test.service<SendTables>('send');
    const count = (scope: Parameters<typeof database.readArea>[0]) =>
      database.readArea(scope, async (queries) => {
        const tables = ['sen2_return', 'sen2_person', 'sen2_need', 'area_secret'] as const;
        const counts = tables.map((table) => queries.selectFrom(table).select('area').execute());
        return (await Promise.all(counts)).reduce((sum, rows) => sum + rows.length, 0);
      });
    expect(await count({ area: council, seesChildren: true })).toBeGreaterThan(24);
    expect(await count({ area: neighbour, seesChildren: true })).toBe(0);
    expect(await count(council)).toBe(0);
    const all = { area: council, seesChildren: true, mayAddChildren: true };
    for (const change of [
      sql`update sen2_person set sex = 'F'`,
      sql`delete from sen2_need`,
      sql`truncate sen2_return`,
    ])
      await expect(database.withArea(all, (queries) => change.execute(queries))).rejects.toMatchObject({
        code: '42501',
      });
    const elsewhere = sql`insert into sen2_need (area, return_id, row) values (${neighbour}, '2025-1', 1)`;
    await expect(database.withArea(all, (queries) => elsewhere.execute(queries))).rejects.toMatchObject({
      code: '42501',
    });
  });
});
