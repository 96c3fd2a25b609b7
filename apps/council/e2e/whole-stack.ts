import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the council app answers, e.g. `http://127.0.0.1:40123`. */
    readonly councilUrl: string;
    /** Where the gateway takes GraphQL. */
    readonly graphqlUrl: string;
  }
}

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Starts everything on one machine, as `start` does, on free ports and with a data folder of its own. */
export default async function wholeStack(project: TestProject): Promise<() => Promise<void>> {
  const [gatewayPort, councilPort] = await Promise.all([freePort(), freePort()]);
  const dataDir = await mkdtemp(join(tmpdir(), 'golden-thread-e2e-'));
  const child = spawn(
    process.execPath,
    ['--conditions=@golden-thread/source', join(repository, 'apps/standalone/src/main.ts')],
    {
      cwd: repository,
      env: {
        ...process.env,
        NODE_ENV: 'test',
        GATEWAY_PORT: String(gatewayPort),
        COUNCIL_PORT: String(councilPort),
        DATA_DIR: dataDir,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const said: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));

  const ready = async (url: string): Promise<void> => {
    for (;;) {
      if (child.exitCode !== null) throw new Error(`The stack ended before it was ready:\n${said.join('')}`);
      const answer = await fetch(url).catch(() => null);
      if (answer?.ok === true) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };
  await ready(`http://127.0.0.1:${gatewayPort}/health/ready`);
  await ready(`http://127.0.0.1:${councilPort}/health/live`);
  project.provide('councilUrl', `http://127.0.0.1:${councilPort}`);
  project.provide('graphqlUrl', `http://127.0.0.1:${gatewayPort}/graphql`);

  return async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
