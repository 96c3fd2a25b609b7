import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../../scripts/start.ts', import.meta.url));

interface Run {
  readonly child: ChildProcess;
  readonly printed: () => string;
  /** Resolves when the text was printed, or the process ended. */
  readonly until: (text: string) => Promise<void>;
  readonly status: Promise<number | null>;
}

function start(environment: Record<string, string>): Run {
  const child = spawn(process.execPath, ['--conditions=@golden-thread/source', program], {
    env: { ...process.env, NODE_ENV: 'test', VITEST: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const status = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      printed += text;
      for (const listener of listeners) listener();
    });
  }
  return {
    child,
    status,
    printed: () => printed,
    until: (text) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (printed.includes(text)) resolve();
        };
        listeners.add(look);
        look();
        void status.then(() => resolve());
      }),
  };
}

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

  it('prints the addresses, answers, stops cleanly on a signal, and starts again on the same data', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const run = start({ ...ports, DATA_DIR: dataDir });
      await run.until('Stop with Ctrl+C.');
      expect(run.printed()).toContain('golden-thread token --as officer --area E08000018');
      const graph = /http:\/\/127\.0\.0\.1:\d+\/graphql/u.exec(run.printed())?.[0];
      const council = /Council app\s+(\S+)/u.exec(run.printed())?.[1];
      expect((await fetch(new URL('/health/live', graph))).status).toBe(200);
      expect((await fetch(new URL('/health/ready', graph))).status).toBe(200);
      expect((await fetch(council!)).status).toBe(200);
      run.child.kill(signal);
      expect(await run.status).toBe(0);
    }
  });
});
