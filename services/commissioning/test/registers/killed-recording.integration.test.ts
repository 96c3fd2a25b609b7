import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadArea, shippedAreas } from '@golden-thread/local-areas/node';
import { migrate, openCluster, type Cluster, type ClusterOptions } from '@golden-thread/subgraph/database';
import { demoPerson } from '@golden-thread/subgraph/identity';
import { executeInProcess } from '@golden-thread/subgraph/server';
import { killRounds, killSeed, temporaryFolder, untilItAnswers } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commissioningSchema, createCommissioningService } from '../../src/index.ts';

const writer = fileURLToPath(new URL('./record-risks.ts', import.meta.url));
const dataDir = temporaryFolder('golden-thread-registers-killed-');
const council = 'E08000018';

describe('recording that is killed', () => {
  const options: ClusterOptions = { dataDir };
  let cluster: Cluster;
  let service: ReturnType<typeof createCommissioningService>;
  beforeAll(async () => {
    cluster = await openCluster(options);
    await migrate(cluster, [commissioningSchema]);
    service = createCommissioningService({
      cluster,
      readPerson: () => demoPerson('officer', council),
      now: () => new Date(),
      newId: () => '1',
      monotonic: () => performance.now(),
      production: false,
      onUnexpected: () => undefined,
    });
    for (const shipped of await shippedAreas()) {
      const reading = await loadArea(shipped);
      if (reading.ok && reading.area.code === council) await service.importArea(reading.area);
    }
  });
  afterAll(async () => {
    await service.close();
    await cluster.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const ask = async (query: string): Promise<any> => {
    const { data, errors } = (await executeInProcess(service.engine, { query } as never, {})) as any;
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
  const versions = async (entryId: string): Promise<readonly number[]> =>
    (
      await ask(
        `{ localArea(code: "${council}") { commissioningRecords(register: RISK, entryId: "${entryId}") { version } } }`,
      )
    ).localArea.commissioningRecords.map(({ version }: any) => version);

  it(
    'loses nothing that was acknowledged and leaves no gap, be it the service that dies or the database with it',
    { timeout: 120_000 },
    async () => {
      const { recordRisk } =
        await ask(`mutation { recordRisk(input: { areaCode: "${council}", because: "a test",
        content: { title: "A risk", scaleId: "${council}:five-by-five", raisedDate: "2026-11-01" } })
        { ... on CommissioningRecorded { record { entryId } } } }`);
      const { entryId } = recordRisk.record;
      const seed = killSeed();
      const command = ['--conditions=@golden-thread/source', writer, JSON.stringify(options), entryId];
      const kill = (withDatabase: boolean) =>
        killRounds({
          rounds: 3,
          seed,
          writer: () => command,
          ...(withDatabase ? { alsoKill: () => process.kill(cluster.embedded?.pid() ?? 0, 'SIGKILL') } : {}),
        });
      const acknowledged = [...(await kill(false)), ...(await kill(true))].map(Number);
      await untilItAnswers(() => versions(entryId));
      const kept = (await versions(entryId)).toReversed();
      expect({ seed, acknowledged: acknowledged.length > 6 }).toEqual({ seed, acknowledged: true });
      expect(new Set(acknowledged).size).toBe(acknowledged.length);
      expect({ seed, lost: acknowledged.filter((version) => !kept.includes(version)) }).toEqual({
        seed,
        lost: [],
      });
      expect(kept).toEqual(kept.map((_, at) => at + 1));
    },
  );
});
