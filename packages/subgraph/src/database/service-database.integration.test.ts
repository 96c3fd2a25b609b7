import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresMajors, testDatabase } from '../testing/index.ts';
import type { TestDatabase } from '../testing/index.ts';
import type { ServiceDatabase } from './index.ts';
import { exampleSchema } from './test-migrations/example-schema.ts';
import type { ExampleTables } from './test-migrations/example-schema.ts';

describe.each(postgresMajors)('a service’s database on PostgreSQL %i', (major) => {
  let test: TestDatabase;
  let db: ServiceDatabase<ExampleTables>;
  beforeAll(async () => {
    test = await testDatabase({ schemas: [exampleSchema], major });
    db = test.service<ExampleTables>('send');
  });
  afterAll(() => test.close());

  it('runs on the version asked for', async () => {
    const { rows } = await test.admin((client) => client.query('show server_version_num'));
    expect(Math.floor(Number(rows[0].server_version_num) / 10_000)).toBe(major);
  });

  it('keeps what a transaction added, and shows it to that area only', async () => {
    await db.withArea('E08000018', (trx) =>
      trx.insertInto('note').values({ area: 'E08000018', id: 'n1', body: 'first' }).execute(),
    );
    const read = (area: string) =>
      db.readArea(area, (trx) => trx.selectFrom('note').select(['id', 'body']).execute());
    expect(await read('E08000018')).toEqual([{ id: 'n1', body: 'first' }]);
    expect(await read('E06000015')).toEqual([]);
  });
});
