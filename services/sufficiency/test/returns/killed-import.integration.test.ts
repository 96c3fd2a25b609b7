import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { migrate, openCluster, type Cluster, type ClusterOptions } from '@golden-thread/subgraph/database';
import {
  killAfterLines,
  killRounds,
  killSeed,
  registerAreas,
  rowsOfReturns,
  runToEnd,
  seeded,
  temporaryFolder,
  untilItAnswers,
} from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sufficiencySchema } from '../../src/database/sufficiency-tables.ts';
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
    await registerAreas(cluster, 'sufficiency', [council]);
  });
  afterAll(async () => {
    await cluster.close();
    rmSync(dataDir, { recursive: true, force: true });
    made.remove();
  });

  const command = ['--conditions=@golden-thread/source', importer, JSON.stringify(options), ...files];
  const rows = () => rowsOfReturns(cluster, ssda903Book, council);
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
      const printed = await killAfterLines(command, killAfter);
      expect({ seed, killed: !printed.includes('imported') }).toEqual({ seed, killed: true });
      expect({ seed, rows: await rows(), returns: await returns() }).toEqual({
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
      await untilItAnswers(returns);
      expect({ seed, rows: await rows() }).toEqual({ seed, rows: await told() });
      const imported = acknowledged.includes('imported');
      const status = await runToEnd(command);
      expect({ seed, imported, status }).toEqual({ seed, imported, status: 0 });
      expect((await returns()).map(({ id, state }) => `${id} ${state}`)).toEqual([
        '2024-1 counts',
        '2025-1 counts',
      ]);
      expect(await rows()).toEqual(await told());
    },
  );
});
