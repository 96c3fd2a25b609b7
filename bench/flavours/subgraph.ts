import { createGraphqlServer } from '@golden-thread/subgraph/server';
import { subjectEngines } from '../subject.ts';
import type { Flavour } from './flavours.ts';

/** One subgraph over HTTP, on the project's own server. */
export function subgraph(name: string): Flavour {
  return async ({ forwardingKey }) => {
    const engine = (await subjectEngines(forwardingKey.jwks))[name];
    if (engine === undefined) throw new Error(`There is no subgraph ${name}.`);
    return createGraphqlServer({ engine }).listen({ port: 0 });
  };
}
