import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { openServices } from '../subject.ts';
import type { Flavour } from './flavour.ts';

/** One service over HTTP, with its schema in a stock Apollo Server as its documentation sets it up. */
export function apolloSubgraph(name: string): Flavour {
  return async ({ forwardingKey, dataDir }) => {
    const service = (await openServices(dataDir, forwardingKey.jwks))[name];
    if (service === undefined) throw new Error(`There is no service ${name}.`);
    const { schema, contextFor } = service.engine;
    const { url } = await startStandaloneServer(
      new ApolloServer<object>({ schema, plugins: [ApolloServerPluginInlineTraceDisabled()] }),
      {
        listen: { port: 0, host: '127.0.0.1' },
        context: async ({ req }) =>
          (await contextFor({
            requestId: randomUUID(),
            header: (header) => req.headers[header]?.toString(),
            signal: AbortSignal.timeout(60_000),
            remainingMs: () => 60_000,
          })) as object,
      },
    );
    return url;
  };
}
