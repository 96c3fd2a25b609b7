import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { backup, restore } from '@golden-thread/subgraph/database';
import { temporaryFolder, testDatabase } from '@golden-thread/subgraph/testing';
import { afterAll, expect, it } from 'vitest';
import { sufficiencySchema, type SufficiencyTables } from '../../src/database/sufficiency-tables.ts';
import { careRecords } from '../../src/records/records-as-at.ts';
import { ssda903Store } from '../../src/returns/ssda903-store.ts';
import { council, keeping, registerAreas, returnFolder, rowsKept, tablesOf } from './sample-returns.ts';

const made = returnFolder();
const parent = temporaryFolder('golden-thread-care-backup-');
afterAll(() => {
  made.remove();
  rmSync(parent, { recursive: true, force: true });
});

it('returns of several years, an undoing and the area’s secret come back from a backup, and are still kept once', async () => {
  const schemas = [sufficiencySchema];
  const [from, to] = await Promise.all([testDatabase({ schemas }), testDatabase({ schemas })]);
  try {
    await registerAreas(from);
    const files = [...made.put('2024', tablesOf(2024)), ...made.put('2025', tablesOf(2025))];
    const keep = async (test: typeof from) => ssda903Store.keep(test.cluster, await keeping(files));
    await keep(from);
    await ssda903Store.undo(from.cluster, {
      areaCode: council,
      returnId: '2025-1',
      because: 'A test.',
      erase: true,
      undoneAt: '2026-06-02T09:00:00.000Z',
      undoneBy: 'a test',
    });
    await keep(from);
    const folder = join(parent, 'backup');
    await backup({ cluster: from.cluster, schemas, folder, now: '2026-06-03T09:00:00.000Z' });
    await restore({ cluster: to.cluster, schemas, folder });
    expect(await rowsKept(to)).toEqual(await rowsKept(from));
    const secret = (test: typeof from) =>
      test.admin(
        async (client) => (await client.query('select area, rounding_key from sufficiency.area_secret')).rows,
      );
    expect(await secret(to)).toEqual(await secret(from));
    const list = (test: typeof from) =>
      ssda903Store.list(test.cluster, { areaCode: council, today: '2026-07-01' });
    expect(await list(to)).toEqual(await list(from));
    const episodes = async (test: typeof from) =>
      (
        await careRecords(
          test.service<SufficiencyTables>('sufficiency'),
          { area: council, seesChildren: true },
          '2026-07-01',
        )
      ).episodes();
    expect(await episodes(to)).toEqual(await episodes(from));
    expect(await episodes(to)).toHaveLength(5);
    expect(await keep(to)).toMatchObject({
      status: 'unchanged',
      returns: [{ returnId: '2024-1' }, { returnId: '2025-2' }],
    });
  } finally {
    await from.close();
    await to.close();
  }
});
