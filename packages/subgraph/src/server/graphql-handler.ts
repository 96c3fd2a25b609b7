import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedType } from './accepted-type.ts';
import { checkCrossSite } from './cross-site.ts';
import type { Answer, Engine } from './engine.ts';
import { isRefused } from './engine.ts';
import { Fault, httpStatusOf } from './fault.ts';
import { graphqlRequest, graphqlRequestFromQuery } from './graphql-request.ts';
import type { GraphqlRequest } from './graphql-request.ts';
import { checkContentType, parsedBody, readBody } from './request-body.ts';
import { respond } from './respond.ts';

/** Faults of the GraphQL document itself: a client that only knows `application/json` expects status 200 for them. */
const documentFaults = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'INVALID_DATE',
  'UNKNOWN_ID',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_LONG',
  'QUERY_TOO_COSTLY',
  'TOO_MANY_ALIASES',
  'TOO_MANY_DIRECTIVES',
  'TOO_MANY_REPEATED_FIELDS',
  'PAGE_TOO_LARGE',
]);

function statusOf(answer: Answer, type: string): number {
  if (!isRefused(answer)) return 200;
  const code = answer.errors?.[0]?.extensions?.['code'];
  return type === 'application/json' && documentFaults.has(String(code)) ? 200 : httpStatusOf(code);
}

async function asked(request: IncomingMessage, limit: number): Promise<GraphqlRequest> {
  if (request.method === 'POST') {
    checkContentType(request);
    return graphqlRequest(parsedBody(await readBody(request, limit)));
  }
  const target = request.url ?? '';
  const start = target.indexOf('?');
  return graphqlRequestFromQuery(new URLSearchParams(start < 0 ? '' : target.slice(start)));
}

/**
 * Makes the handler of GraphQL over HTTP for an engine.
 *
 * POST carries JSON, GET carries queries only, one operation per request. Headers are read through the engine's
 * `contextFor`.
 */
export function createGraphqlHandler(engine: Engine) {
  return async function handleGraphql(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const type = acceptedType(request.headers.accept);
    const gone = new AbortController();
    const onClose = (): void => gone.abort();
    response.on('close', onClose);
    let answer: Answer;
    try {
      if (type === undefined) {
        throw new Fault('NOT_ACCEPTABLE', 'Answers are JSON.', {
          found: request.headers.accept ?? null,
          expected: 'application/graphql-response+json or application/json',
        });
      }
      if (request.method !== 'POST' && request.method !== 'GET') {
        throw new Fault('METHOD_NOT_ALLOWED', 'Operations are sent with POST, queries also with GET.', {
          found: request.method ?? null,
          expected: 'POST',
        });
      }
      checkCrossSite(request.method, request.headers);
      answer = await engine.answer(await asked(request, engine.limits.bodyBytes), {
        header: (name) => {
          const value = request.headers[name];
          return typeof value === 'string' ? value : undefined;
        },
        signal: gone.signal,
        queriesOnly: request.method === 'GET',
      });
    } catch (error) {
      answer = engine.refusal(error);
    }
    response.off('close', onClose);
    const status = statusOf(answer, type ?? 'application/json');
    const more = ['vary', 'accept, authorization'];
    if (status === 405) more.push('allow', request.method === 'GET' ? 'POST' : 'GET, POST');
    if (status === 401) more.push('www-authenticate', 'Bearer');
    if (!request.complete) more.push('connection', 'close');
    respond(response, status, type ?? 'application/json', answer, more);
  };
}
