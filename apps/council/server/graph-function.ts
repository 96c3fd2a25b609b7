/** One GraphQL request the app makes on behalf of whoever is signed in. */
export interface GraphRequest {
  readonly query: string;
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The person's token for the `Authorization: Bearer` header; null for the public. */
  readonly token: string | null;
  readonly signal: AbortSignal;
}

export interface GraphFault {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly [name: string]: unknown };
}

export interface GraphResponse {
  readonly data?: unknown;
  readonly errors?: readonly GraphFault[];
}

/** How the app reaches the graph. It rejects only when no answer could be had at all. */
export type GraphFunction = (request: GraphRequest) => Promise<GraphResponse>;
