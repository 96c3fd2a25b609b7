import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeepReturns, ReturnOfYear, Ssda903Row } from '@golden-thread/ssda903';
import type { UndoReturn } from '@golden-thread/return-files';
import { postgresMajors, testDatabase, type TestDatabase } from '@golden-thread/subgraph/testing';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sufficiencySchema, type SufficiencyTables } from '../../src/database/sufficiency-tables.ts';
import { careRecords } from '../../src/records/records-as-at.ts';
import { ssda903Store } from '../../src/returns/ssda903-store.ts';
import {
  council,
  keeping,
  neighbour,
  registerAreas,
  returnFolder,
  rowsKept,
  tablesOf,
} from './sample-returns.ts';

const made = returnFolder();
afterAll(() => made.remove());
const first = made.put('years/2024', tablesOf(2024));
const second = made.put('years/2025', tablesOf(2025));
const corrected = made.put('corrected/2025', tablesOf(2025, 5));
const both = [...first, ...second];
const otherKey = Uint8Array.from({ length: 32 }, (_each, at) => 200 - at);
const undoing: UndoReturn = {
  areaCode: council,
  returnId: '2025-1',
  because: 'It was the return of another council.',
  erase: false,
  undoneAt: '2026-07-02T09:00:00.000Z',
  undoneBy: 'a test',
};

describe.each(postgresMajors)(
  'the returns of children looked after of an area, on PostgreSQL %i',
  (major) => {
    let test: TestDatabase;
    beforeEach(async () => {
      test = await testDatabase({ schemas: [sufficiencySchema], major });
      await registerAreas(test);
    });
    afterEach(() => test.close());

    const keep = async (...given: Parameters<typeof keeping>) =>
      ssda903Store.keep(test.cluster, await keeping(...given));
    const undo = (changed: Partial<UndoReturn> = {}) =>
      ssda903Store.undo(test.cluster, { ...undoing, ...changed });
    const list = async (today = '2026-08-01', areaCode = council) =>
      (await ssda903Store.list(test.cluster, { areaCode, today })) ?? [];
    const states = async (today?: string) => (await list(today)).map(({ id, state }) => `${id} ${state}`);
    const database = () => test.service<SufficiencyTables>('sufficiency');
    const records = (asOf: string, area = council) =>
      careRecords(database(), { area, seesChildren: true }, asOf);

    it('are kept together, a return a year, and once each', async () => {
      expect(await keep(both)).toMatchObject({
        status: 'imported',
        returns: [{ returnId: '2024-1' }, { returnId: '2025-1' }],
      });
      const before = await rowsKept(test);
      expect(await keep(both.toReversed())).toMatchObject({ status: 'unchanged' });
      expect(await keep([join(made.folder, 'years')], { year: 2024 })).toMatchObject({ status: 'unchanged' });
      expect(await keep(second, { knownDate: '2026-04-02' })).toMatchObject({
        status: 'unchanged',
        returns: [{ year: 2025, returnId: '2025-1' }],
      });
      expect(await rowsKept(test)).toEqual(before);
      expect(before).toMatchObject({ ssda903_return: 2, area_secret: 1 });
    });

    it('take only what is new of years given together', async () => {
      await keep(first);
      expect(await keep(both)).toMatchObject({
        status: 'imported',
        returns: [
          { year: 2024, status: 'unchanged', returnId: '2024-1' },
          { year: 2025, status: 'imported', returnId: '2025-2' },
        ],
      });
      expect(await states()).toEqual(['2024-1 counts', '2025-2 counts']);
    });

    it('tell of several years together, every child and day of beginning once', async () => {
      await keep(both);
      const { returns, episodes } = await records('2026-06-01');
      expect(returns.map(({ id, fromDate, untilDate }) => [id, fromDate, untilDate])).toEqual([
        ['2024-1', '2024-04-01', '2025-03-31'],
        ['2025-1', '2025-04-01', '2026-03-31'],
      ]);
      const told = await episodes();
      const days = told.map(({ startDate, endDate, toldUntil }) => `${startDate} ${endDate} ${toldUntil}`);
      expect(days.toSorted()).toEqual([
        '2024-05-13 2025-06-10 2026-03-31',
        '2024-05-13 2025-07-01 2026-03-31',
        '2024-05-13 null 2026-03-31',
        '2024-05-13 null 2026-03-31',
        '2025-06-10 null 2026-03-31',
      ]);
      expect(new Set(told.map(({ pseudonym }) => pseudonym)).size).toBe(4);
    });

    it('find a child again in files that name authorities', async () => {
      await keep(first);
      const named = made.put(
        'named',
        Object.fromEntries(Object.entries(tablesOf(2025, 4, { LA: 'Testshire', YEAR: '2025' }))),
      );
      expect(await keep(named, { authority: 'testshire' })).toMatchObject({
        status: 'imported',
        returns: [{ year: 2025, records: { header: 4, episodes: 5 } }],
      });
      const children = (await (await records('2026-06-01')).episodes()).map(({ pseudonym }) => pseudonym);
      expect(new Set(children).size).toBe(4);
      expect((await list())[1]).toMatchObject({ id: '2025-2', authority: 'testshire' });
    });

    it('are superseded by one known later of the same year from its day on, and brought back by its undoing', async () => {
      await keep(both, { knownDate: '2026-05-01' });
      expect(await keep(corrected)).toMatchObject({
        returns: [{ returnId: '2025-2', supersedes: '2025-1', supersededBy: null }],
      });
      expect(await states()).toEqual(['2024-1 counts', '2025-1 superseded', '2025-2 counts']);
      const counting = async (day: string) => (await records(day)).returns.map(({ id }) => id);
      expect(await counting('2026-04-30')).toEqual([]);
      expect(await counting('2026-05-31')).toEqual(['2024-1', '2025-1']);
      expect(await counting('2026-06-01')).toEqual(['2024-1', '2025-2']);
      await undo({ returnId: '2025-2' });
      expect(await states()).toEqual(['2024-1 counts', '2025-1 counts', '2025-2 undone']);
      expect(await counting('2026-07-01')).toEqual(['2024-1', '2025-2']);
      expect(await counting('2026-07-02')).toEqual(['2024-1', '2025-1']);
      expect(await (await records('2026-07-02')).rows('header')).toHaveLength(8);
    });

    it('say of one known earlier than the one that counts that it does not count today', async () => {
      await keep(second);
      const report = await keep(corrected, { knownDate: '2026-04-10', dryRun: true });
      expect(report).toMatchObject({
        status: 'sound',
        returns: [{ status: 'sound', returnId: null, supersedes: null, supersededBy: '2025-1' }],
      });
    });

    it('keep none of several years where the last row of the last one is broken', async () => {
      const broken = made.put('broken/2025', {
        ...tablesOf(2025),
        oc2: `${tablesOf(2025).oc2?.trimEnd() ?? ''}\nQJ9,not a day,SECRET\n`,
      });
      const report = await keep([...first, ...broken]);
      expect(report).toMatchObject({ status: 'refused', returns: [{ returnId: null }, { returnId: null }] });
      expect(JSON.stringify(report)).not.toContain('SECRET');
      expect(await rowsKept(test)).toEqual({});
    });

    it('tell at once what is wrong with every year', async () => {
      const spoil = (year: 2024 | 2025) =>
        made.put(`spoilt/${year}`, {
          ...tablesOf(year),
          episodes: (tablesOf(year).episodes ?? '').replace('U4', 'Q9'),
        });
      const report = await keep([...spoil(2024), ...spoil(2025)]);
      expect(report.issues.map(({ code, column }) => [code, column])).toEqual([
        ['UNKNOWN_CODE', 'PLACE'],
        ['UNKNOWN_CODE', 'PLACE'],
      ]);
    });

    it('are kept with broken rules only where that is said, and say how often', async () => {
      const gap = made.put('gap/2025', {
        ...tablesOf(2025),
        episodes: (tablesOf(2025).episodes ?? '').replace('10/06/2025,P', '13/06/2025,P'),
      });
      expect(await keep(gap)).toMatchObject({ status: 'refused', issueCounts: { GAP_IN_CARE: 1 } });
      expect(await keep(gap, { withFindings: true, dryRun: true })).toMatchObject({ status: 'sound' });
      expect(await rowsKept(test)).toEqual({});
      const kept = await keep(gap, { withFindings: true });
      expect(kept).toMatchObject({ status: 'imported', returns: [{ findings: { GAP_IN_CARE: 1 } }] });
      expect(await list()).toMatchObject([{ findings: kept.returns[0]!.findings }]);
      expect((await records('2026-06-01')).returns[0]?.findings).toEqual(kept.returns[0]?.findings);
      const unread = made.put('unread/2025', {
        ...tablesOf(2025),
        episodes: (tablesOf(2025).episodes ?? '').replace('PR1', 'PR99'),
      });
      expect(await keep(unread, { withFindings: true })).toMatchObject({ status: 'refused' });
    });

    it('keep nothing where the reading or the database fails on the way, and name no record in the error', async () => {
      const request = await keeping(both);
      const spoilt = (rows: ReturnOfYear['rows']): KeepReturns => ({
        ...request,
        returns: request.returns.map((each, at) => (at === 1 ? { ...each, rows } : each)),
      });
      const failing = async function* (): AsyncGenerator<readonly Ssda903Row[]> {
        yield* [];
        await Promise.reject(new Error('the disk is gone'));
      };
      await expect(ssda903Store.keep(test.cluster, spoilt(failing))).rejects.toThrow('the disk is gone');
      const named = async function* (): AsyncGenerator<readonly Ssda903Row[]> {
        const values = { SEX: null, ETHNIC: null, MOTHER: null };
        yield await Promise.resolve([
          { module: 'header', year: 2025, row: 1, pseudonym: 'A NAME', birthMonth: null, values },
        ]);
      };
      const again = await keeping(both);
      const refused: unknown = await ssda903Store
        .keep(test.cluster, {
          ...again,
          returns: again.returns.map((each) => ({ ...each, rows: named })),
        })
        .catch((error: unknown) => error);
      expect(refused).toMatchObject({ code: '23514' });
      expect(String(refused)).not.toContain('A NAME');
      expect(await rowsKept(test)).toEqual({});
      expect(await keep(both)).toMatchObject({ status: 'imported' });
    });

    it('are not kept when a file changed while it was read', async () => {
      const own = made.put('changing/2025', tablesOf(2025, 6));
      const request = await keeping(own);
      appendFileSync(own[0]!, '\n');
      const report = await ssda903Store.keep(test.cluster, request);
      expect(report).toMatchObject({ status: 'refused', issueCounts: { FILE_CHANGED: 1 } });
      expect(await rowsKept(test)).toEqual({});
    });

    it('are not known before their year has ended, and are told so before anything is read', async () => {
      const request = await keeping(both, { knownDate: '2026-03-30' });
      const unread: ReturnOfYear['rows'] = () => {
        throw new Error('read');
      };
      const returns = request.returns.map((each) => ({ ...each, rows: unread }));
      expect(await ssda903Store.keep(test.cluster, { ...request, returns })).toMatchObject({
        status: 'refused',
        issues: [{ code: 'KNOWN_TOO_EARLY', found: '2026-03-30' }],
      });
      expect(await keep(first, { knownDate: '2025-03-31' })).toMatchObject({ status: 'imported' });
    });

    it('are undone once, say why, and count again when they are imported again', async () => {
      await keep(second);
      expect(await undo()).toEqual({ outcome: 'undone', erased: null });
      expect(await undo({ because: 'Another reason.' })).toEqual({ outcome: 'undone-before', erased: null });
      expect(await list()).toMatchObject([
        { id: '2025-1', state: 'undone', undone: { by: 'a test', because: undoing.because }, erasedAt: null },
      ]);
      expect(await keep(second)).toMatchObject({ returns: [{ status: 'imported', returnId: '2025-2' }] });
      for (const areaCode of [neighbour, 'E08009999'])
        expect(await undo({ areaCode, returnId: '2025-2', erase: true })).toEqual({
          outcome: 'unknown-return',
          erased: null,
        });
      expect(await states()).toEqual(['2025-1 undone', '2025-2 counts']);
    });

    it('are erased for good where that is asked for, and no record of another return with them', async () => {
      await keep(both);
      await keep(both, { areaCode: neighbour });
      const erased = { header: 4, episodes: 5, oc2: 1, 'previous-permanence': 1 };
      expect(await undo({ erase: true })).toEqual({ outcome: 'undone', erased });
      expect(await undo({ erase: true })).toEqual({ outcome: 'undone-before', erased: null });
      expect(await states()).toEqual(['2024-1 counts', '2025-1 erased']);
      expect((await records('2026-06-01')).returns.map(({ id }) => id)).toEqual(['2024-1']);
      expect(await rowsKept(test)).toMatchObject({
        ssda903_header: 12,
        ssda903_episodes: 13,
        ssda903_erased: 1,
      });
      expect((await records('2026-06-01', neighbour)).returns).toHaveLength(2);
    });

    it('are read under one key: another is refused before anything is read, unless it is said', async () => {
      await keep(first);
      expect(await keep(second, { key: otherKey })).toMatchObject({ issues: [{ code: 'OTHER_KEY' }] });
      expect(await keep(first, { areaCode: neighbour, key: otherKey })).toMatchObject({ status: 'imported' });
      expect(await keep(second, { key: otherKey, otherKey: true })).toMatchObject({ status: 'imported' });
    });

    it('are those of areas that are served here', async () => {
      expect(await keep(both, { areaCode: 'E08009999' })).toMatchObject({
        status: 'refused',
        issues: [{ code: 'AREA_UNKNOWN' }],
      });
      expect(
        await ssda903Store.list(test.cluster, { areaCode: 'E08009999', today: '2026-08-01' }),
      ).toBeNull();
      expect(await rowsKept(test)).toEqual({});
    });

    it('wait for each other: two at once are one after the other', async () => {
      const same = await Promise.all([keep(both), keep(both)]);
      expect(same.map(({ status }) => status).sort()).toEqual(['imported', 'unchanged']);
      expect(await states()).toEqual(['2024-1 counts', '2025-1 counts']);
    });

    it('are seen by no other area, by nobody who does not say so, and changed by nobody', async () => {
      await keep(both);
      const count = (scope: Parameters<ReturnType<typeof database>['readArea']>[0]) =>
        database().readArea(scope, async (queries) => {
          const tables = ['ssda903_return', 'ssda903_header', 'ssda903_episodes', 'area_secret'] as const;
          const counts = tables.map((table) => queries.selectFrom(table).select('area').execute());
          return (await Promise.all(counts)).reduce((sum, rows) => sum + rows.length, 0);
        });
      expect(await count({ area: council, seesChildren: true })).toBe(2 + 8 + 9 + 1);
      expect(await count({ area: neighbour, seesChildren: true })).toBe(0);
      expect(await count(council)).toBe(0);
      const unseen = await careRecords(database(), { area: council }, '2026-06-01');
      expect([unseen.returns, await unseen.episodes(), await unseen.rows('episodes')]).toEqual([
        [],
        [],
        null,
      ]);
      const all = { area: council, seesChildren: true, mayAddChildren: true };
      for (const change of [
        sql`update ssda903_header set sex = 'F'`,
        sql`delete from ssda903_episodes`,
        sql`truncate ssda903_return`,
      ])
        await expect(database().withArea(all, (queries) => change.execute(queries))).rejects.toMatchObject({
          code: '42501',
        });
      const add = (area: string) =>
        sql`insert into ssda903_missing (area, return_id, row) values (${area}, '2025-1', 1)`;
      for (const [scope, area] of [
        [all, neighbour],
        [{ area: council, seesChildren: true }, council],
      ] as const)
        await expect(
          database().withArea(scope, (queries) => add(area).execute(queries)),
        ).rejects.toMatchObject({ code: '42501' });
    });
  },
);
