import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { agreedOperations } from '@golden-thread/gateway';
import { readAreas } from '@golden-thread/local-areas/node';
import {
  audience,
  createTokenVerifier,
  localIssuer,
  openForwardingKey,
  openLocalIssuer,
} from '@golden-thread/subgraph/identity';
import { createGraphqlServer } from '@golden-thread/subgraph/server';
import { importAreas } from '@golden-thread/subgraph/service';
import type { StandaloneConfig } from './config.ts';
import type { openCouncil } from './council.ts';
import { openDatabase } from './database-of.ts';
import { createDemoSignIn } from './demo-sign-in.ts';
import { keptSecret } from './kept-secret.ts';
import { listening } from './listen.ts';
import { openHouse } from './open-house.ts';

/** What standalone runs beside its configuration. */
export interface StandaloneSurroundings {
  /** `process.env.NODE_ENV`, said by the caller. */
  readonly environment: string | undefined;
  /** Told what is going on, one line each. */
  readonly progress: (line: string) => void;
  readonly onUnexpected: (service: string, error: unknown, errorId: string) => void;
  /** Makes the council app; left out by tests of the graph alone. */
  readonly openCouncil?: typeof openCouncil | undefined;
}

/** Everything on one machine, ready to answer. */
export interface Standalone {
  readonly graphUrl: string;
  readonly councilUrl: string | null;
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** What is wrong with area folders, one line each. */
  readonly problems: readonly string[];
  /** Answers what is under way, then stops everything; safe to call twice. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts everything: database, migrations, areas, services, gateway, council app. What was opened is closed again
 * when a later step fails.
 *
 * @throws DatabaseFault, PortTaken, and faults of the council app's build
 */
export async function startStandalone(
  config: StandaloneConfig,
  surroundings: StandaloneSurroundings,
): Promise<Standalone> {
  const { dataDir, host } = config;
  const closers: (() => Promise<unknown>)[] = [];
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopping ??= (async () => {
      for (const close of closers.toReversed()) await close();
    })();
    return stopping;
  };
  try {
    const areasRead = readAreas(config.areasDir);
    areasRead.catch(() => undefined);
    const cluster = await openDatabase(config);
    closers.push(cluster.close);
    if (cluster.notice !== undefined) surroundings.progress(cluster.notice);
    const now = (): Date => new Date();
    const milliseconds = (): number => Date.now();
    const issuer = await openLocalIssuer({
      dataDir,
      environment: surroundings.environment,
      now: milliseconds,
    });
    const house = await openHouse({
      cluster,
      forwardingKey: await openForwardingKey(dataDir),
      verify: createTokenVerifier({
        issuer: localIssuer,
        audience,
        algorithms: ['EdDSA'],
        keys: issuer.jwks,
        now: milliseconds,
        longestLifeSeconds: 86_400,
      }),
      operations: await agreedOperations(),
      now,
      monotonic: () => performance.now(),
      newId: randomUUID,
      onUnexpected: surroundings.onUnexpected,
    });
    closers.push(house.close);
    const read = await areasRead;
    const { imported, problems, remarks } = await importAreas(Object.values(house.services), read);
    for (const name of imported) surroundings.progress(`Imported ${name}.`);

    const subgraphUrls: Record<string, string> = {};
    for (const [name, port] of Object.entries(config.subgraphPorts ?? {})) {
      const { engine, notReady } = house.services[name as keyof typeof house.services];
      const server = createGraphqlServer({ engine, notReady });
      closers.push(() => server.close());
      subgraphUrls[name] = await listening(`${name.toUpperCase()}_PORT`, port, () =>
        server.listen({ port, host }),
      );
    }
    const gateway = createGraphqlServer({
      engine: house.gateway.engine,
      notReady: house.notReady,
      remarks: () => remarks,
    });
    let councilUrl: string | null = null;
    if (surroundings.openCouncil !== undefined) {
      const council = await surroundings.openCouncil({
        engine: house.gateway.engine,
        demoSignIn: createDemoSignIn(
          read.areas.map(({ area }) => area),
          issuer,
        ),
        secret: await keptSecret(join(dataDir, 'council-secret')),
        origin: config.councilOrigin,
        log: (fault) => surroundings.onUnexpected('council', fault, randomUUID()),
      });
      closers.push(council.close);
      councilUrl = await listening('COUNCIL_PORT', config.councilPort, () =>
        council.listen({ port: config.councilPort, host }),
      );
    }
    closers.push(() => gateway.close());
    const graphUrl = await listening('GATEWAY_PORT', config.gatewayPort, () =>
      gateway.listen({ port: config.gatewayPort, host }),
    );
    return { graphUrl, councilUrl, subgraphUrls, problems, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
