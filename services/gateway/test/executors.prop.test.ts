import fc from 'fast-check';
import { createDocumentCache, gatewayLimits } from '@golden-thread/subgraph/server';
import type { Answer, PreparedDocument, ReadyOperation } from '@golden-thread/subgraph/server';
import { createIdentityForwarder, identityHeader, publicPerson } from '@golden-thread/subgraph/identity';
import type { IdentityForwarder } from '@golden-thread/subgraph/identity';
import { executeInProcess } from '@golden-thread/subgraph/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadFederatedGraph } from '../src/federated-graph.ts';
import type { FederatedGraph } from '../src/federated-graph.ts';
import type { GatewayContext } from '../src/gateway-context.ts';
import type { SubgraphSource } from '../src/sources/subgraph-call.ts';
import { SubgraphUnavailable } from '../src/sources/unavailable.ts';
import { fixtureEngines, forwardingKey } from './fixture/fixture-engines.ts';
import { fixtureSupergraph } from './fixture/fixture-supergraph.ts';

/** What a subgraph does to its answers before the gateway sees them. */
type Trouble = 'none' | 'down' | 'null data' | 'null entities' | 'null titles' | 'wrong types' | 'errors';
let trouble: Trouble = 'none';

function changed(value: unknown, change: (key: string, value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => changed(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, changed(change(key, inner), change)]),
  );
}

function troubled(service: string, answer: Answer, variables: Readonly<Record<string, unknown>>): Answer {
  if (trouble === 'none' || service === 'commissioning') return answer;
  const entities = (answer.data?.['_entities'] ?? []) as unknown[];
  const asked = (variables['representations'] ?? []) as { id?: string }[];
  const unlucky = (at: number): boolean => Number(asked[at]?.id?.at(-1)) % 2 === 1;
  switch (trouble) {
    case 'down':
      throw new SubgraphUnavailable(service, 'refused');
    case 'null data':
      return { data: null, errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] };
    case 'null entities':
      return { data: { _entities: entities.map((each, at) => (unlucky(at) ? null : each)) } };
    case 'null titles':
      return changed(answer, (key, value) => (key === 'title' ? null : value)) as Answer;
    case 'wrong types':
      return changed(answer, (key, value) =>
        key === 'value' ? 'text' : key === 'unit' ? 'FURLONGS' : value,
      ) as Answer;
    case 'errors':
      return {
        data: { _entities: entities.map((each, at) => (unlucky(at) ? null : each)) },
        errors: entities.flatMap((_, at) =>
          unlucky(at)
            ? [
                {
                  message: 'not this one',
                  path: ['_entities', at],
                  extensions: { code: 'UNKNOWN_ID', found: 'x' },
                },
              ]
            : [],
        ),
      };
  }
}

const sources = new Map<string, SubgraphSource>(
  Object.entries(fixtureEngines).map(([name, engine]) => [
    name,
    {
      fetch: async ({ query, operationName, variables, headers }) =>
        // As over the network: what is joined is never shared between two answers.
        structuredClone(
          troubled(
            name,
            await executeInProcess(engine, { query, operationName, variables }, headers),
            variables,
          ),
        ),
      close: () => Promise.resolve(),
    },
  ]),
);

let graph: FederatedGraph;
let prepare: (text: string) => PreparedDocument;
let context: GatewayContext;
let identity = '';
let forwarder: IdentityForwarder;
beforeAll(async () => {
  graph = await loadFederatedGraph({ supergraphSdl: fixtureSupergraph, sources });
  const limits = {
    ...gatewayLimits,
    cost: 1_000_000,
    aliases: 100,
    repeatedFields: 100,
    directives: 500,
    tokens: 5_000,
  };
  const documents = createDocumentCache({ schema: graph.schema, limits, introspection: true });
  prepare = (text) => {
    const prepared = documents.prepare(text);
    if ('document' in prepared) return prepared;
    throw new Error(`${prepared.map(({ message }) => message).join()}: ${text}`);
  };
  forwarder = await createIdentityForwarder({ privateJwk: forwardingKey.privateJwk, now: Date.now });
  identity = await forwarder.headerFor(publicPerson);
  context = {
    person: publicPerson,
    get headers() {
      return { [identityHeader]: identity };
    },
    incoming: {
      requestId: 'x',
      header: () => undefined,
      signal: new AbortController().signal,
      remainingMs: () => 10_000,
    },
  };
});
afterAll(() => graph.stop());

function ready(query: string, variables: Record<string, unknown>): ReadyOperation<GatewayContext> {
  const prepared = prepare(query);
  const [operation] = prepared.operations;
  if (operation === undefined) throw new Error('no operation');
  return { prepared, operation, request: { query, variables }, context, incoming: context.incoming };
}

interface Comparable {
  readonly data: unknown;
  readonly errors: readonly string[];
}

function comparable(
  { data, errors = [] }: Answer | Awaited<ReturnType<FederatedGraph['execute']>>,
  withPaths: boolean,
): Comparable {
  return {
    data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
    errors: errors
      .map((error) =>
        JSON.stringify([withPaths ? (error.path ?? []) : [], error.extensions?.['code'] ?? 'masked']),
      )
      .sort(),
  };
}

const leaf = (...names: string[]) => fc.constantFrom(...names);
const condition = fc.constantFrom(
  '',
  '',
  '',
  ' @include(if: $yes)',
  ' @skip(if: $yes)',
  ' @include(if: $no)',
  ' @skip(if: true)',
);
const alias = fc.constantFrom('', '', '', 'x: ', 'y: ');
const set = (fields: fc.Arbitrary<string>) =>
  fc.uniqueArray(fields, { minLength: 1, maxLength: 2 }).map((list) => `{ __typename ${list.join(' ')} }`);
const field = (names: fc.Arbitrary<string>) =>
  fc
    .tuple(names, condition)
    .map(([name, when]) => name.replace(/^[^{]*?(?= \{|$)/u, (start) => `${start}${when}`));
const observation = fc
  .tuple(
    set(field(leaf('value', 'numerator', 'denominator', 'period { label endDate }', 'source { title url }'))),
  )
  .map(([inner]) => `latest(asOf: $asOf) ${inner}`);
const indicatorField = field(
  fc.oneof(
    leaf('id', 'title', 'polarity', 'unit', 'assessment { status reasons }', 'assessment { reasons }'),
    observation,
  ),
);
const indicator = fc.oneof(
  indicatorField,
  fc
    .tuple(
      fc.constantFrom('SendIndicator', 'SufficiencyIndicator', 'CommissioningIndicator', 'Indicator'),
      set(indicatorField),
    )
    .map(([type, inner]) => `... on ${type} ${inner}`),
);
const outcome = field(
  fc.oneof(
    leaf('id', 'title'),
    set(indicator).map((inner) => `indicators ${inner}`),
  ),
);
const framework = field(
  fc.oneof(
    leaf('id', 'title', 'breaks { kind message }'),
    set(outcome).map((inner) => `outcomes ${inner}`),
  ),
);
const body = field(
  leaf(
    'id',
    'name',
    'kind',
    'chain { name improvementActions { ref } }',
    'improvementActions { ref title rating }',
    'sufficiencyActions { title }',
    'commissioningActions { id }',
  ),
);
const root = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('E08000018', 'E06000015'),
      set(
        fc.oneof(
          field(leaf('code', 'name')),
          set(framework).map((inner) => `framework ${inner}`),
          set(body).map((inner) => `bodies ${inner}`),
        ),
      ),
    )
    .map(([code, inner]) => `localArea(code: "${code}") ${inner}`),
  fc
    .tuple(fc.constantFrom('E08000018:body-3', 'nobody'), set(body))
    .map(([id, inner]) => `body(id: "${id}") ${inner}`),
);
const operation = fc
  .tuple(alias, root)
  .map(
    ([name, inner]) =>
      `query ($asOf: Date, $yes: Boolean! = true, $no: Boolean! = false) { ${name}${inner} all: __typename used: __typename @include(if: $yes) @skip(if: $no) }`,
  )
  .filter((text) => text.length > 0);
// A variable has to be used; the date is, in a fragment of its own.
const withDate = (text: string) =>
  `${text.replace(/\}\s*$/u, '')} dated: body(id: "E08000018:body-1") { ...D } } fragment D on Body { id }`.replace(
    '$asOf: Date, ',
    text.includes('$asOf)') ? '$asOf: Date, ' : '',
  );

beforeEach(async () => {
  identity = await forwarder.headerFor(publicPerson);
});

describe('our executor', () => {
  it.each(['none', 'down', 'null data', 'null entities', 'null titles', 'wrong types', 'errors'] as const)(
    'answers like Apollo’s own when a subgraph’s trouble is: %s',
    async (kind) => {
      trouble = kind;
      let ours = 0;
      let runs = 0;
      await fc.assert(
        fc.asyncProperty(
          operation.map(withDate),
          fc.constantFrom({}, { asOf: '2022-08-31' }, { yes: false }),
          async (text, variables) => {
            const asked = ready(text, variables);
            runs += 1;
            ours += Number(await graph.plan(asked.prepared, asked.operation));
            // Apollo’s executor counts entities of other types too when it places an error, and so misplaces it.
            const withPaths = kind !== 'errors';
            expect(comparable(await graph.execute(asked), withPaths)).toEqual(
              comparable(await graph.executeByApollo(asked), withPaths),
            );
          },
        ),
        { numRuns: 25 },
      );
      expect(ours).toBe(runs);
      trouble = 'none';
    },
  );

  it('places an error at the entity it is about', async () => {
    trouble = 'errors';
    const query =
      '{ localArea(code: "E08000018") { framework { outcomes { indicators { id latest { value } } } } } }';
    const { data, errors = [] } = await graph.execute(ready(query, {}));
    const ids = errors.map(({ path = [] }) => {
      const at = path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], data);
      return (at as { id: string }).id;
    });
    expect(ids.length).toBeGreaterThan(3);
    expect(ids.filter((id) => Number(id.at(-1)) % 2 === 0 || id.includes('commissioning'))).toEqual([]);
    trouble = 'none';
  });

  it.each([
    ['introspection', '{ __schema { queryType { name } } body(id: "E08000018:body-1") { name } }'],
    [
      'a key that every object has',
      '{ constructor: body(id: "E08000018:body-1") { toString: name __proto__: id } }',
    ],
  ])('leaves %s to Apollo’s', async (_name, text) => {
    const asked = ready(text, {});
    expect(await graph.plan(asked.prepared, asked.operation)).toBe(false);
    expect((await graph.execute(asked)).errors).toBeUndefined();
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });
});
