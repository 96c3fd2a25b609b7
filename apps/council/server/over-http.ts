import type { GraphFunction, GraphResponse } from './graph-function.ts';

/**
 * Reaches the graph at a gateway's address over HTTP. The person's token travels in the `Authorization` header,
 * never in the address. Rejects when the gateway cannot be reached or does not answer in JSON.
 *
 * @param url Where the gateway takes GraphQL, e.g. `http://127.0.0.1:4000/graphql`.
 */
export function overHttp(url: string): GraphFunction {
  return async ({ query, operationName, variables, token, signal }) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'apollographql-client-name': 'council',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, operationName, variables }),
      signal,
    });
    return (await response.json()) as GraphResponse;
  };
}
