import { createGraphqlServer } from '@golden-thread/subgraph/server';
import { openServices } from '../subject.ts';
import type { Flavour } from './flavour.ts';

/** One service over HTTP, on the project's own server. */
export function subgraph(name: string): Flavour {
  return async ({ forwardingKey, dataDir }) => {
    const service = (await openServices(dataDir, forwardingKey.jwks))[name];
    if (service === undefined) throw new Error(`There is no service ${name}.`);
    return createGraphqlServer({ engine: service.engine }).listen({ port: 0 });
  };
}
