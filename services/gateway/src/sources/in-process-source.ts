import { executeInProcess } from '@golden-thread/subgraph/server';
import type { Engine } from '@golden-thread/subgraph/server';
import type { SubgraphSource } from './subgraph-call.ts';

/** Makes the source of a subgraph in this process: no connection, otherwise the same path as over HTTP. */
export function createInProcessSource(engine: Engine): SubgraphSource {
  return {
    fetch: ({ query, operationName, variables, headers, signal }) =>
      executeInProcess(engine, { query, operationName, variables }, headers, signal),
    close: () => Promise.resolve(),
  };
}
