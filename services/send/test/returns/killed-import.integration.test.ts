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
import { sendSchema } from '../../src/database/send-tables.ts';
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
    await registerAreas(cluster, 'send', [council]);
  });
  afterAll(async () => {
    await cluster.close();
    rmSync(dataDir, { recursive: true, force: true });
    made.remove();
  });

  const command = ['--conditions=@golden-thread/source', importer, JSON.stringify(options), ...files];
  const rows = () => rowsOfReturns(cluster, sen2Book, council);
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
        rounds: 4,
        seed,
        writer: () => command,
        alsoKill: () => process.kill(cluster.embedded?.pid() ?? 0, 'SIGKILL'),
      });
      await untilItAnswers(returns);
      expect({ seed, rows: await rows() }).toEqual({ seed, rows: await told() });
      const imported = acknowledged.includes('imported');
      const status = await runToEnd(command);
      expect({ seed, imported, status }).toEqual({ seed, imported, status: 0 });
      expect((await returns()).map(({ state }) => state)).toEqual(['counts']);
      expect(await rows()).toEqual(await told());
    },
  );
});
