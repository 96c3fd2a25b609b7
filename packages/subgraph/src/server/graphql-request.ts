import { Fault } from './fault.ts';

/** The parameters of one GraphQL request, each of the right kind; nothing is known about their meaning yet. */
export interface GraphqlRequest {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`;
}

/** Levels of lists and objects in variables; no input type of ours comes near. */
const DEEPEST = 20;

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}

function wrong(name: string, value: unknown, expected: string): Fault {
  return new Fault('BAD_REQUEST', `The parameter "${name}" is not ${expected}.`, {
    found: kindOf(value),
    expected,
  });
}

/**
 * Reads the parameters of a request body, or of a query string once its maps are parsed.
 *
 * `null` and absent are the same. Own properties only, so a body cannot reach a prototype.
 *
 * @throws BAD_REQUEST
 */
export function graphqlRequest(body: unknown): GraphqlRequest {
  if (Array.isArray(body)) {
    throw new Fault('BAD_REQUEST', 'Batches are not served.', {
      found: 'a list of operations',
      expected: 'one operation',
      whatToDo: 'Send each operation in its own request.',
    });
  }
  if (!isMap(body)) throw wrong('body', body, 'a JSON object');
  const own = (name: string): unknown => (Object.hasOwn(body, name) ? (body[name] ?? undefined) : undefined);
  const query = own('query') ?? '';
  const operationName = own('operationName');
  const variables = own('variables');
  const extensions = own('extensions');
  if (typeof query !== 'string') throw wrong('query', query, 'a string');
  if (operationName !== undefined && typeof operationName !== 'string') {
    throw wrong('operationName', operationName, 'a string');
  }
  if (variables !== undefined && !isMap(variables)) throw wrong('variables', variables, 'an object');
  if (extensions !== undefined && !isMap(extensions)) throw wrong('extensions', extensions, 'an object');
  if (isDeeperThan(variables, DEEPEST) || isDeeperThan(extensions, DEEPEST)) {
    throw new Fault('BAD_REQUEST', 'The variables are nested too deeply.', {
      expected: `at most ${DEEPEST} levels`,
    });
  }
  return { query, operationName, variables, extensions };
}

function parsedMap(name: string, text: string | null): unknown {
  if (text === null || text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw wrong(name, text, 'an object written as JSON');
  }
}

/**
 * Reads the parameters of a GET request.
 *
 * @throws BAD_REQUEST
 */
export function graphqlRequestFromQuery(parameters: URLSearchParams): GraphqlRequest {
  return graphqlRequest({
    query: parameters.get('query'),
    operationName: parameters.get('operationName') || null,
    variables: parsedMap('variables', parameters.get('variables')),
    extensions: parsedMap('extensions', parameters.get('extensions')),
  });
}
