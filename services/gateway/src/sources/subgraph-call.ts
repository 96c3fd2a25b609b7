import type { Answer } from '@golden-thread/subgraph/server';

/** One fetch of a query plan. */
export interface SubgraphCall {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The identity header and the request id. */
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Milliseconds until the gateway itself has to answer. */
  readonly remainingMs: () => number;
}

/** Fetches from one subgraph. Rejects with a `Fault` SUBGRAPH_UNAVAILABLE when there is no usable answer. */
export interface SubgraphSource {
  readonly fetch: (call: SubgraphCall) => Promise<Answer>;
  readonly close: () => Promise<void>;
}
