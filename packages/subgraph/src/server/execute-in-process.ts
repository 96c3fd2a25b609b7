import type { Answer, Engine } from './engine.ts';
import type { GraphqlRequest } from './graphql-request.ts';

/**
 * Executes an operation in this process: the same document cache, limits, context and masked errors as over HTTP.
 *
 * Headers are given with lower-case names; the identity header is needed here as it is over HTTP.
 */
export function executeInProcess(
  engine: Engine,
  request: GraphqlRequest,
  headers: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<Answer> {
  return engine.answer(request, {
    header: (name) => (Object.hasOwn(headers, name) ? headers[name] : undefined),
    signal,
  });
}
