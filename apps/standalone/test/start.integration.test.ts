import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findArea } from '@golden-thread/local-areas/node';
import { temporaryFolder } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProgram } from './processes.ts';

const program = fileURLToPath(new URL('../../../scripts/start.ts', import.meta.url));

const start = (environment: Record<string, string>) => startProgram(program, environment);

describe('pnpm start', () => {
  let dataDir: string;
  let taken: Server;
  beforeAll(async () => {
    dataDir = temporaryFolder();
    taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    taken.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const ports = { GATEWAY_PORT: '0', COUNCIL_PORT: '0' };

  it('says every fault of its configuration at once and ends', async () => {
    const run = start({
      DATA_DIR: dataDir,
      GATEWAY_PORT: 'x',
      COUNCIL_PORT: '70000',
      DATABASE_URL: 'mysql://x',
    });
    expect(await run.status).toBe(78);
    for (const variable of ['GATEWAY_PORT', 'COUNCIL_PORT', 'DATABASE_URL'])
      expect(run.printed()).toContain(`${variable}: found`);
  });

  it('says which port is taken and how to choose another, and leaves no server behind', async () => {
    const { port } = taken.address() as AddressInfo;
    const run = start({ ...ports, DATA_DIR: dataDir, GATEWAY_PORT: String(port) });
    expect(await run.status).toBe(1);
    expect(run.printed()).toContain(`Port ${port} is taken`);
    expect(run.printed()).toContain('GATEWAY_PORT=');
  });

  it.each(['/dev/null', '/proc/golden-thread'])(
    'says what to do when its data folder is %s',
    async (folder) => {
      const run = start({ ...ports, DATA_DIR: folder });
      expect(await run.status).toBe(1);
      expect(run.printed()).toMatch(
        /DATA_FOLDER_UNUSABLE .*found .*expected .*Set DATA_DIR to such a folder\./u,
      );
    },
  );

  it('tells strangers which area has problems and how many, and the log what they are', async () => {
    const areas = temporaryFolder();
    cpSync(await findArea('E08000018'), join(areas, 'own'), { recursive: true });
    writeFileSync(join(areas, 'own', 'bodies.json'), '[{"name": "hidden words"}]');
    const run = start({ ...ports, DATA_DIR: dataDir, AREAS_DIR: areas });
    await run.says(/Stop with Ctrl\+C\./u);
    expect(run.printed()).toMatch(/own\/bodies\.json .*found .*expected /u);
    const graph = /http:\/\/127\.0\.0\.1:\d+\/graphql/u.exec(run.printed())?.[0];
    const ready = await (await fetch(new URL('/health/ready', graph))).text();
    expect(ready).toMatch(/\d+ problems? in the data of E08000018/u);
    expect(ready).not.toMatch(/bodies|own|hidden/u);
    expect(await run.stop()).toBe(0);
    rmSync(areas, { recursive: true });
  });

  it('prints the addresses, answers, stops cleanly on a signal, and starts again on the same data', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const run = start({ ...ports, DATA_DIR: dataDir });
      await run.says(/Stop with Ctrl\+C\./u);
      expect(run.printed()).toContain('golden-thread token --as officer --area E08000018');
      const graph = /http:\/\/127\.0\.0\.1:\d+\/graphql/u.exec(run.printed())?.[0];
      const council = /Council app\s+(\S+)/u.exec(run.printed())?.[1];
      expect((await fetch(new URL('/health/live', graph))).status).toBe(200);
      expect((await fetch(new URL('/health/ready', graph))).status).toBe(200);
      expect((await fetch(council!)).status).toBe(200);
      expect(await run.stop(signal)).toBe(0);
    }
  });
});
