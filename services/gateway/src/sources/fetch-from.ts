import type { Answer } from '@golden-thread/subgraph/server';
import type { GatewayContext } from '../gateway-context.ts';
import type { SubgraphSource } from './subgraph-call.ts';
import { SubgraphUnavailable } from './unavailable.ts';

/** One fetch of a plan, as either executor asks for it. */
export interface PlannedFetch {
  readonly operation: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Fetches from a subgraph by name on behalf of the person who asks. */
export function fetchFrom(
  sources: ReadonlyMap<string, SubgraphSource>,
  service: string,
  { headers, incoming }: GatewayContext,
  { operation, operationName, variables }: PlannedFetch,
): Promise<Answer> {
  const source = sources.get(service);
  if (source === undefined) return Promise.reject(new SubgraphUnavailable(service, 'refused'));
  return source.fetch({
    query: operation,
    operationName,
    variables,
    headers,
    signal: incoming.signal,
    remainingMs: incoming.remainingMs,
  });
}
