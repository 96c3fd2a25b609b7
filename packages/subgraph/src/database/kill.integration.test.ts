import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killRounds, killSeed, startExternalServer, temporaryFolder } from '../testing/index.ts';
import type { Cluster, ClusterOptions } from './index.ts';
import { watchServer } from './embedded/watch-server.ts';
import { migrate, openCluster } from './index.ts';
import { exampleSchema } from './test-migrations/example-schema.ts';

const writer = fileURLToPath(new URL('./kill-writer.ts', import.meta.url));
const rounds = 8;

describe.each(['embedded', 'external'] as const)('a record acknowledged by the %s database', (kind) => {
  let options: ClusterOptions;
  let cluster: Cluster;
  let killPostmaster: () => void;
  let close: () => Promise<void>;

  beforeAll(async () => {
    if (kind === 'embedded') {
      const dataDir = temporaryFolder();
      options = { dataDir };
      cluster = await openCluster(options);
      const server = cluster.embedded;
      killPostmaster = () => process.kill(server?.pid() ?? 0, 'SIGKILL');
      close = async () => {
        await cluster.close();
        rmSync(dataDir, { recursive: true, force: true });
      };
    } else {
      const external = await startExternalServer(15, true);
      options = { databaseUrl: external.url('council'), secret: 'a secret for the kill test' };
      cluster = await openCluster(options);
      const watch = watchServer(external.server);
      killPostmaster = () => process.kill(external.server.pid(), 'SIGKILL');
      close = async () => {
        watch.end();
        await external.server.stop();
      };
    }
    await migrate(cluster, [exampleSchema]);
  });
  afterAll(() => close());

  const records = async () => {
    let client: pg.Client;
    for (;;) {
      client = new pg.Client(cluster.admin());
      client.on('error', () => undefined);
      try {
        await client.connect();
        break;
      } catch {
        await client.end().catch(() => undefined);
        await wait(20);
      }
    }
    const { rows } = await client.query<{ id: string; notes: string; jobs: string }>(
      `select id, count(n.id)::int as notes, count(j.id)::int as jobs
         from send.note n full join send.job j using (area, id) group by id`,
    );
    await client.end();
    return rows;
  };

  const check = async (area: string, alsoKill: (() => void) | undefined) => {
    const seed = killSeed();
    const acknowledged = await killRounds({
      rounds,
      seed,
      alsoKill,
      writer: (round) => [
        '--conditions=@golden-thread/source',
        writer,
        area,
        String(round * 1_000_000 + (alsoKill ? 500_000 : 0)),
        JSON.stringify(options),
      ],
    });
    const found = await records();
    const ids = new Set(found.map((row) => row.id));
    const lost = acknowledged.filter((id) => !ids.has(id));
    const half = found.filter((row) => row.notes !== row.jobs);
    expect({ seed, lost, half, enough: acknowledged.length > rounds }).toEqual({
      seed,
      lost: [],
      half: [],
      enough: true,
    });
  };

  it(`survives kill -9 of the writer, ${rounds} times, and none is half there`, { timeout: 180_000 }, () =>
    check('A', undefined),
  );

  it(
    `survives kill -9 of the server and then the writer, ${rounds} times, and none is half there`,
    { timeout: 180_000 },
    () => check('A', killPostmaster),
  );
});
