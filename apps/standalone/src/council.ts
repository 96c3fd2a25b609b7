import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCouncilServer, ensureCouncilBuilt, type GraphResponse } from '@golden-thread/council/server';
import { executeInProcess, type Engine } from '@golden-thread/subgraph/server';
import type { DemoSignIn } from './demo-sign-in.ts';

/** The council app in this process. */
export interface Council {
  /** Resolves with the address. Port 0 takes a free one. */
  readonly listen: (where: { readonly port: number; readonly host: string }) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Makes the council app over the gateway of this process, building it first when its sources have changed. */
export async function openCouncil(options: {
  readonly engine: Engine;
  readonly demoSignIn: DemoSignIn;
  readonly secret: string;
  readonly origin: string | undefined;
  readonly log: (fault: unknown) => void;
}): Promise<Council> {
  await ensureCouncilBuilt();
  const { engine, demoSignIn, log, origin, secret } = options;
  const server = await createCouncilServer({
    graphql: ({ operationName, query, signal, token, variables }) =>
      executeInProcess(
        engine,
        { operationName, query, variables },
        token === null ? {} : { authorization: `Bearer ${token}` },
        signal,
      ) as Promise<GraphResponse>,
    demoSignIn,
    secret,
    log,
    ...(origin === undefined ? {} : { origin: new URL(origin).origin }),
  });
  return { listen: (where) => listenOn(server, where), close: () => closeServer(server) };
}

function listenOn(server: Server, { host, port }: { port: number; host: string }): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(`http://${host}:${(server.address() as AddressInfo).port}/`);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) return resolve();
    const cut = setTimeout(() => server.closeAllConnections(), 5_000);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
