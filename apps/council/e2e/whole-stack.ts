import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { freePort } from './free-port.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the council app answers, e.g. `http://127.0.0.1:40123`. */
    readonly councilUrl: string;
    /** Where the gateway takes GraphQL. */
    readonly graphqlUrl: string;
    /** Where each subgraph answers on its own. */
    readonly subgraphUrls: Readonly<Record<'commissioning' | 'send' | 'sufficiency', string>>;
    /** Where the stack keeps its keys and its database. */
    readonly dataDir: string;
  }
}

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** A stack that answers, until it is stopped. */
export interface Stack {
  readonly councilUrl: string;
  readonly graphqlUrl: string;
  readonly subgraphUrls: Readonly<Record<'commissioning' | 'send' | 'sufficiency', string>>;
  readonly dataDir: string;
  readonly stop: () => Promise<void>;
}

/** Starts everything on one machine, as `start` does, on free ports and with a data folder of its own. */
export async function startStack(environment: Readonly<Record<string, string>> = {}): Promise<Stack> {
  const [gatewayPort, councilPort, commissioningPort, sendPort, sufficiencyPort] = await Promise.all([
    freePort(),
    freePort(),
    freePort(),
    freePort(),
    freePort(),
  ]);
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
        SERVE_SUBGRAPHS: 'true',
        COMMISSIONING_PORT: String(commissioningPort),
        SEND_PORT: String(sendPort),
        SUFFICIENCY_PORT: String(sufficiencyPort),
        DATA_DIR: dataDir,
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const said: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  // When the journeys are broken off, the stack does not stay behind.
  process.once('exit', () => child.kill('SIGTERM'));
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
  return {
    councilUrl: `http://127.0.0.1:${councilPort}`,
    graphqlUrl: `http://127.0.0.1:${gatewayPort}/graphql`,
    subgraphUrls: {
      commissioning: `http://127.0.0.1:${commissioningPort}/graphql`,
      send: `http://127.0.0.1:${sendPort}/graphql`,
      sufficiency: `http://127.0.0.1:${sufficiencyPort}/graphql`,
    },
    dataDir,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The stack that all journeys share. */
export default async function wholeStack(project: TestProject): Promise<() => Promise<void>> {
  const { councilUrl, graphqlUrl, subgraphUrls, dataDir, stop } = await startStack();
  project.provide('councilUrl', councilUrl);
  project.provide('graphqlUrl', graphqlUrl);
  project.provide('subgraphUrls', subgraphUrls);
  project.provide('dataDir', dataDir);
  return stop;
}
