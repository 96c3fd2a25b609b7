import { readSen2 } from '@golden-thread/sen2/node';
import { postgresMajors, testDatabase, type TestDatabase } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SendTables } from '../../src/database/send-tables.ts';
import { sendSchema } from '../../src/database/send-tables.ts';
import { moduleTables } from '../../src/returns/module-tables.ts';
import { sen2Store } from '../../src/returns/sen2-store.ts';
import { council, keeping, key, neighbour, registerAreas, returnFolder } from './sample-return.ts';

const made = returnFolder();
afterAll(() => made.remove());

describe.each(postgresMajors)('a return that is kept, on PostgreSQL %i', (major) => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase({ schemas: [sendSchema], major });
    await registerAreas(test);
  });
  afterAll(() => test.close());

  it.each([
    ['tables', council, () => made.tables(30)],
    ['XML, person by person', neighbour, () => [made.xml(30)]],
  ] as const)('holds every record as it was read from %s, cell for cell', async (_from, area, write) => {
    const files = write();
    const report = await sen2Store.keep(test.cluster, await keeping(files, { areaCode: area }));
    expect(report).toMatchObject({ status: 'imported', returnId: '2025-1', issueTotal: 0, supersedes: [] });
    const read: Record<string, unknown[]> = {};
    for await (const rows of readSen2(files, { year: 2025, key, onIssue: () => undefined }))
      for (const { module, ...row } of rows) (read[module] ??= []).push(row);
    for (const [module, { table, columns }] of Object.entries(moduleTables)) {
      const kept = await test.service<SendTables>('send').readArea({ area, seesChildren: true }, (queries) =>
        queries
          .selectFrom(table)
          .selectAll()
          .orderBy('row' as never)
          .execute(),
      );
      const asRead = (kept as unknown as Record<string, unknown>[]).map((row) => ({
        row: row['row'],
        parent: row['parent'],
        values: Object.fromEntries(columns.map(({ field, column }) => [field, row[column]])),
      }));
      expect(asRead, module).toEqual(read[module]);
      expect(report.records).toHaveProperty(module, asRead.length);
    }
  });
});
