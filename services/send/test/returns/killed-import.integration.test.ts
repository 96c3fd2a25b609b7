import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { REGISTER } from '@golden-thread/subgraph';
import { changeAsOwner, migrate, openCluster, openServiceDatabase } from '@golden-thread/subgraph/database';
import type { Cluster, ClusterOptions } from '@golden-thread/subgraph/database';
import { killRounds, killSeed, seeded, temporaryFolder } from '@golden-thread/subgraph/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendSchema, type SendTables } from '../../src/database/send-tables.ts';
import { sen2Book } from '../../src/returns/module-tables.ts';
import { sen2Store } from '../../src/returns/sen2-store.ts';
import { council, returnFolder } from './sample-return.ts';

const importer = fileURLToPath(new URL('./import-slowly.ts', import.meta.url));
const dataDir = temporaryFolder('golden-thread-killed-');
const made = returnFolder();

describe('an import of a return that is killed', () => {
  const options: ClusterOptions = { dataDir };
  const files = made.tables(1_500);
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await openCluster(options);
    await migrate(cluster, [sendSchema]);
    const database = openServiceDatabase<SendTables>({ cluster, service: 'send' });
    await database.withArea(REGISTER, (queries) =>
      queries.insertInto('area_register').values({ area: REGISTER, code: council }).execute(),
    );
    await database.close();
  });
  afterAll(async () => {
    await cluster.close();
    rmSync(dataDir, { recursive: true, force: true });
    made.remove();
  });

  const command = ['--conditions=@golden-thread/source', importer, JSON.stringify(options), ...files];
  /** Rows of every return in all tables together, also of returns that are not there. */
  const rowsOfReturns = () =>
    changeAsOwner<SendTables, Readonly<Record<string, number>>>(
      cluster,
      'send',
      { area: council, seesChildren: true },
      async (queries) => {
        const found: Record<string, number> = {};
        for (const { table } of Object.values(sen2Book.records)) {
          const { rows } = await sql<{ id: string; rows: number }>`
            select return_id as id, count(*) as rows from ${sql.table(table)} group by return_id`.execute(
            queries,
          );
          for (const { id, rows: count } of rows) found[id] = (found[id] ?? 0) + count;
        }
        return found;
      },
    );
  const returns = async () =>
    (await sen2Store.list(cluster, { areaCode: council, today: '2025-07-01' })) ?? [];
  const told = async () =>
    Object.fromEntries(
      (await returns()).map(({ id, records }) => [
        id,
        Object.values(records).reduce((sum, one) => sum + one, 0),
      ]),
    );

  it('leaves nothing, however far it was', { timeout: 120_000 }, async () => {
    const seed = killSeed();
    const random = seeded(seed);
    for (let round = 0; round < 5; round += 1) {
      // Fewer lines than there are batches, so that it never gets to its end.
      const killAfter = 1 + Math.floor(random() * 8);
      const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
      const ended = once(child, 'close');
      let printed = '';
      child.stdout.setEncoding('utf8');
      child.stdout.on('data', (text: string) => {
        printed += text;
        if (printed.split('\n').length > killAfter) child.kill('SIGKILL');
      });
      await ended;
      expect({ seed, killed: !printed.includes('imported') }).toEqual({ seed, killed: true });
      expect({ seed, rows: await rowsOfReturns(), returns: await returns() }).toEqual({
        seed,
        rows: {},
        returns: [],
      });
    }
  });

  it(
    'is whole or not at all when the server dies with it, and is kept the next time',
    { timeout: 120_000 },
    async () => {
      const seed = killSeed();
      const acknowledged = await killRounds({
        rounds: 4,
        seed,
        writer: () => command,
        alsoKill: () => process.kill(cluster.embedded?.pid() ?? 0, 'SIGKILL'),
      });
      await answering(returns);
      expect({ seed, rows: await rowsOfReturns() }).toEqual({ seed, rows: await told() });
      const imported = acknowledged.includes('imported');
      const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
      child.stdout.resume();
      const [status] = (await once(child, 'close')) as [number | null];
      expect({ seed, imported, status }).toEqual({ seed, imported, status: 0 });
      expect((await returns()).map(({ state }) => state)).toEqual(['counts']);
      expect(await rowsOfReturns()).toEqual(await told());
    },
  );
});

/** Waits until the server that was killed answers again. */
async function answering(ask: () => Promise<unknown>): Promise<void> {
  for (;;) {
    const answers = await ask().then(
      () => true,
      () => false,
    );
    if (answers) return;
    await wait(50);
  }
}
