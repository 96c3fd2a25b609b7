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
import { sufficiencySchema, type SufficiencyTables } from '../../src/database/sufficiency-tables.ts';
import { ssda903Book } from '../../src/returns/module-tables.ts';
import { ssda903Store } from '../../src/returns/ssda903-store.ts';
import { council, returnFolder, tablesOf } from './sample-returns.ts';

const importer = fileURLToPath(new URL('./import-slowly.ts', import.meta.url));
const dataDir = temporaryFolder('golden-thread-care-killed-');
const made = returnFolder();

describe('an import of returns of two years that is killed', () => {
  const options: ClusterOptions = { dataDir };
  const files = [2024 as const, 2025 as const].flatMap((year) => made.put(`${year}`, tablesOf(year, 12_000)));
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await openCluster(options);
    await migrate(cluster, [sufficiencySchema]);
    const database = openServiceDatabase<SufficiencyTables>({ cluster, service: 'sufficiency' });
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
    changeAsOwner<SufficiencyTables, Readonly<Record<string, number>>>(
      cluster,
      'sufficiency',
      { area: council, seesChildren: true },
      async (queries) => {
        const found: Record<string, number> = {};
        for (const { table } of Object.values(ssda903Book.records)) {
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
    (await ssda903Store.list(cluster, { areaCode: council, today: '2026-07-01' })) ?? [];
  const told = async () =>
    Object.fromEntries(
      (await returns()).map(({ id, records }) => [
        id,
        Object.values(records).reduce((sum, one) => sum + one, 0),
      ]),
    );

  it('leaves nothing of either year, however far it was', { timeout: 120_000 }, async () => {
    const seed = killSeed();
    const random = seeded(seed);
    for (let round = 0; round < 4; round += 1) {
      // Fewer lines than there are batches, so that it never gets to its end; the last of them in the second year.
      const killAfter = 1 + Math.floor(random() * 12);
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
        rounds: 3,
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
      expect((await returns()).map(({ id, state }) => `${id} ${state}`)).toEqual([
        '2024-1 counts',
        '2025-1 counts',
      ]);
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
