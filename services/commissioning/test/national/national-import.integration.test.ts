import { rmSync } from 'node:fs';
import type { Dataset } from '@golden-thread/national-data';
import { postgresMajors, testDatabase } from '@golden-thread/subgraph/testing';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { commissioningSchema, nationalStore } from '../../src/index.ts';
import { madeUpTables, openNeighbourTable, openTable } from './made-up-tables.ts';

type Database = Awaited<ReturnType<typeof testDatabase>>;

const tables = madeUpTables();
afterAll(() => rmSync(tables.folder, { recursive: true, force: true }));

describe.each(postgresMajors)('an import of national figures on PostgreSQL %i', (major) => {
  let database: Database;
  beforeEach(async () => {
    database = await testDatabase({ schemas: [commissioningSchema], major });
    return () => database.close();
  });

  const keep = (...datasets: readonly Dataset[]) =>
    nationalStore.keep(database.cluster, {
      datasets,
      importedAt: '2026-11-22T09:00:00.000Z',
      importedBy: 'data officer',
    });
  const count = (table: string) =>
    database.admin(async (client) =>
      Number((await client.query(`select count(*) from commissioning.${table}`)).rows[0].count),
    );

  it('keeps a table whole, with its files, their hash, the licence, who and when', async () => {
    const [report] = await keep(await openTable(tables, tables.longTable('lait.csv')));
    expect(report).toMatchObject({ status: 'imported', importId: 1, figures: 29, areas: 14, notMatched: [] });
    expect(await count('national_figure')).toBe(29);
    expect(await nationalStore.list(database.cluster)).toMatchObject([
      {
        id: 1,
        dataset: 'lait',
        licence: 'OGL-UK-3.0',
        attribution: expect.stringContaining('Open Government Licence v3.0'),
        importedBy: 'data officer',
        importedAt: '2026-11-22T09:00:00Z',
        files: [
          { name: 'lait.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) },
          { name: 'dictionary.csv' },
        ],
        current: true,
        withdrawnAt: null,
      },
    ]);
  });

  it('does nothing with content that is kept already, whatever its file is called', async () => {
    await keep(await openTable(tables, tables.longTable('one.csv')));
    const [again] = await keep(await openTable(tables, tables.longTable('renamed.csv')));
    expect(again).toMatchObject({ status: 'unchanged', importId: 1 });
    expect(await count('national_import')).toBe(1);
    expect(await count('national_figure')).toBe(29);
  });

  it('makes changed content the newest import, and keeps the one before', async () => {
    await keep(await openTable(tables, tables.longTable('one.csv')));
    const [newer] = await keep(await openTable(tables, tables.longTable('two.csv', { '801 2024': '9' })));
    expect(newer).toMatchObject({ status: 'imported', importId: 2, supersedes: 1 });
    expect((await nationalStore.list(database.cluster)).map(({ id, current }) => [id, current])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(await count('national_figure')).toBe(58);
  });

  it('keeps nothing of any table when the last row of one is wrong', async () => {
    const reports = await keep(
      await openNeighbourTable(tables),
      await openTable(tables, tables.longTable('bad.csv', { '812 2024': '=1+1' })),
    );
    expect(reports.map(({ dataset, status, importId }) => [dataset, status, importId])).toEqual([
      ['neighbours-2025', 'sound', null],
      ['lait', 'refused', null],
    ]);
    expect(reports[1]?.issues).toMatchObject([
      { code: 'NOT_A_FIGURE', file: 'bad.csv', row: 26, column: 'Values', found: '"=1+1"' },
    ]);
    for (const table of ['national_import', 'national_figure', 'national_neighbour'])
      expect(await count(table)).toBe(0);
  });

  it('is withdrawn by a record that says so, and the one before is read again', async () => {
    await keep(await openTable(tables, tables.longTable('one.csv')));
    await keep(await openTable(tables, tables.longTable('two.csv', { '801 2024': '9' })));
    const withdraw = (id: number) =>
      nationalStore.withdraw(database.cluster, {
        id,
        withdrawnAt: '2026-11-23T09:00:00.000Z',
        withdrawnBy: 'data officer',
      });
    expect(await withdraw(2)).toBe('withdrawn');
    expect(await withdraw(2)).toBe('withdrawn-before');
    expect(await withdraw(3)).toBe('unknown');
    expect(
      (await nationalStore.list(database.cluster)).map(({ id, current, withdrawnBy }) => [
        id,
        current,
        withdrawnBy,
      ]),
    ).toEqual([
      [1, true, null],
      [2, false, 'data officer'],
    ]);
    expect(await count('national_figure')).toBe(58);
    const [third] = await keep(await openTable(tables, tables.longTable('two.csv', { '801 2024': '9' })));
    expect(third).toMatchObject({ status: 'imported', importId: 3, supersedes: 1 });
  });

  it('learns the codes of authorities for a later table', async () => {
    expect(await nationalStore.areas(database.cluster)).toEqual([]);
    await keep(await openTable(tables, tables.longTable('one.csv')));
    const areas = await nationalStore.areas(database.cluster);
    expect(areas.find(({ number }) => number === '801')).toMatchObject({
      code: 'E08009001',
      formerCodes: ['E10009001'],
      regionCode: 'E12000091',
    });
  });

  it('may be read by the service and not added to', async () => {
    const service = database.service<Record<'national_withdrawal', Record<string, unknown>>>('commissioning');
    await expect(
      service.withArea('E08000018', (queries) =>
        queries
          .insertInto('national_withdrawal')
          .values({ import_id: 1, withdrawn_at: '2026-11-22', withdrawn_by: 'nobody' })
          .execute(),
      ),
    ).rejects.toMatchObject({ code: '42501' });
    expect(
      await service.readArea('E08000018', (queries) =>
        queries.selectFrom('national_withdrawal').selectAll().execute(),
      ),
    ).toEqual([]);
  });
});
