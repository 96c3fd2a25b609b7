import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commissioningSchema, createCommissioningService } from '@golden-thread/commissioning-service';
import { agreedOperations } from '@golden-thread/gateway';
import type { LocalArea } from '@golden-thread/local-areas';
import { loadArea, shippedAreas } from '@golden-thread/local-areas/node';
import { createSendService, sendSchema } from '@golden-thread/send-service';
import type { SubgraphService } from '@golden-thread/subgraph';
import { migrate, openCluster } from '@golden-thread/subgraph/database';
import { createForwardedIdentityReader } from '@golden-thread/subgraph/identity';
import type { SigningKey } from '@golden-thread/subgraph/identity';
import { createSufficiencyService, sufficiencySchema } from '@golden-thread/sufficiency-service';

/** Opens the real services over the embedded database of a folder. */
export async function openServices(
  dataDir: string,
  jwks: SigningKey['jwks'],
): Promise<Readonly<Record<string, SubgraphService<LocalArea>>>> {
  const cluster = await openCluster({ dataDir });
  const surroundings = {
    cluster,
    readPerson: createForwardedIdentityReader({ jwks, now: Date.now }),
    now: () => new Date(),
    newId: randomUUID,
    monotonic: () => performance.now(),
    production: true,
    onUnexpected: (error: unknown) => process.stderr.write(`${String(error)}\n`),
  };
  return {
    commissioning: createCommissioningService(surroundings),
    send: createSendService(surroundings),
    sufficiency: createSufficiencyService(surroundings),
  };
}

/** A database of its own with every shipped area, for the time of the bench. */
export async function openSubject(jwks: SigningKey['jwks']) {
  const dataDir = await mkdtemp(join(tmpdir(), 'golden-thread-bench-'));
  await chmod(dataDir, 0o755);
  const cluster = await openCluster({ dataDir });
  await migrate(cluster, [commissioningSchema, sendSchema, sufficiencySchema]);
  const services = Object.values(await openServices(dataDir, jwks));
  for (const folder of await shippedAreas()) {
    const reading = await loadArea(folder);
    if (!reading.ok) throw new Error(`The area in ${folder} is broken.`);
    for (const service of services) await service.importArea(reading.area);
  }
  return {
    dataDir,
    close: async () => {
      for (const service of services) await service.close();
      await cluster.close();
      await rm(dataDir, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

/** The operation that is measured: the golden thread, as partners send it. */
export async function subjectOperation(): Promise<string> {
  const text = (await agreedOperations()).find((each) => each.includes('query GoldenThread'));
  if (text === undefined) throw new Error('The golden thread is not among the agreed operations.');
  return text;
}

/** Its variables, one set for each of sixty-four days: no two requests under way ask the same. */
export const subjectVariables = Array.from({ length: 64 }, (_, days) => ({
  area: 'E08000018',
  asOf: new Date(Date.UTC(2022, 7, 31 - days)).toISOString().slice(0, 10),
}));
