import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Engine } from './engine.ts';
import { createGraphqlHandler } from './graphql-handler.ts';
import { respond } from './respond.ts';

/** What a server serves. */
export interface GraphqlServerOptions {
  readonly engine: Engine;
  /** Why the service is not ready; an empty list when it is. */
  readonly notReady?: () => readonly string[] | Promise<readonly string[]>;
  /** What an operator should know though it is ready, such as data that could not be imported. */
  readonly remarks?: () => readonly string[];
  /** The path of the graph, `/graphql` by default. */
  readonly path?: string;
}

/** A running GraphQL server. */
export interface GraphqlServer {
  /** Listens and resolves with the address, such as `http://127.0.0.1:4000/graphql`. Port 0 takes a free one. */
  readonly listen: (where: { readonly port: number; readonly host?: string }) => Promise<string>;
  /**
   * Drains: no new connections, readiness fails, requests under way are answered, then everything is closed.
   *
   * @param graceMs after so many milliseconds what is left is cut off
   */
  readonly close: (graceMs?: number) => Promise<void>;
  readonly server: Server;
}

/** Milliseconds between looks for connections that have become idle while draining. */
const IDLE_CHECK = 25;

const json = 'application/json';

/** Makes a server with the graph, `/health/live` (the process answers) and `/health/ready` (it can do its work). */
export function createGraphqlServer(options: GraphqlServerOptions): GraphqlServer {
  const { engine, path = '/graphql' } = options;
  const handleGraphql = createGraphqlHandler(engine);
  let draining = false;

  async function ready(response: ServerResponse): Promise<void> {
    const why = draining
      ? ['draining']
      : await Promise.resolve()
          .then(() => options.notReady?.() ?? [])
          .catch(() => ['the readiness check failed']);
    const remarks = options.remarks?.() ?? [];
    if (why.length === 0)
      respond(response, 200, json, { status: 'ready', ...(remarks.length > 0 && { remarks }) });
    else respond(response, 503, json, { status: 'not ready', reasons: why });
  }

  function handle(request: IncomingMessage, response: ServerResponse): void {
    if (draining) response.shouldKeepAlive = false;
    const target = request.url ?? '/';
    const end = target.indexOf('?');
    const pathname = end < 0 ? target : target.slice(0, end);
    if (pathname === path) void handleGraphql(request, response);
    else if (pathname === '/health/live') respond(response, 200, json, { status: 'live' });
    else if (pathname === '/health/ready') void ready(response);
    else
      respond(response, 404, json, {
        errors: [{ message: 'Nothing here.', extensions: { code: 'NOT_FOUND' } }],
      });
  }

  const server = createServer(
    {
      keepAliveTimeout: 65_000,
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      maxHeaderSize: 16_384,
      noDelay: true,
    },
    handle,
  );

  return {
    server,
    listen: ({ port, host = '127.0.0.1' }) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          const { port: taken } = server.address() as AddressInfo;
          resolve(`http://${host.includes(':') ? `[${host}]` : host}:${taken}${path}`);
        });
      }),
    close: (graceMs = 5_000) =>
      new Promise((resolve) => {
        draining = true;
        const cut = setTimeout(() => server.closeAllConnections(), graceMs);
        const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK);
        server.close(() => {
          clearTimeout(cut);
          clearInterval(idle);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}
