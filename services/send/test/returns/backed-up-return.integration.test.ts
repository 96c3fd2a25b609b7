import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { backup, restore } from '@golden-thread/subgraph/database';
import { temporaryFolder, testDatabase } from '@golden-thread/subgraph/testing';
import { afterAll, expect, it } from 'vitest';
import { sendSchema } from '../../src/database/send-tables.ts';
import { sen2Store } from '../../src/returns/sen2-store.ts';
import { council, keeping, registerAreas, returnFolder, rowsKept } from './sample-return.ts';

const made = returnFolder();
const parent = temporaryFolder('golden-thread-returns-backup-');
afterAll(() => {
  made.remove();
  rmSync(parent, { recursive: true, force: true });
});

it('a return, its undoing and the area’s secret come back from a backup, and it is still kept once', async () => {
  const schemas = [sendSchema];
  const [from, to] = await Promise.all([testDatabase({ schemas }), testDatabase({ schemas })]);
  try {
    await registerAreas(from);
    const files = made.tables(10);
    const keep = async (test: typeof from) => sen2Store.keep(test.cluster, await keeping(files));
    await keep(from);
    await sen2Store.undo(from.cluster, {
      areaCode: council,
      returnId: '2025-1',
      because: 'A test.',
      erase: false,
      undoneAt: '2025-06-02T09:00:00.000Z',
      undoneBy: 'a test',
    });
    await keep(from);
    const folder = join(parent, 'backup');
    await backup({ cluster: from.cluster, schemas, folder, now: '2025-06-03T09:00:00.000Z' });
    await restore({ cluster: to.cluster, schemas, folder });
    expect(await rowsKept(to)).toEqual(await rowsKept(from));
    const secret = (test: typeof from) =>
      test.admin(
        async (client) => (await client.query('select area, rounding_key from send.area_secret')).rows,
      );
    expect(await secret(to)).toEqual(await secret(from));
    const list = (test: typeof from) =>
      sen2Store.list(test.cluster, { areaCode: council, today: '2025-07-01' });
    expect(await list(to)).toEqual(await list(from));
    expect(await keep(to)).toMatchObject({ status: 'unchanged', returnId: '2025-2' });
  } finally {
    await from.close();
    await to.close();
  }
});
