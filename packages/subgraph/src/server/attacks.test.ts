import { request as httpRequest } from 'node:http';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from './engine.ts';
import type { Answer } from './engine.ts';
import { Fault } from './fault.ts';
import { createGraphqlServer } from './graphql-server.ts';
import { gatewayLimits } from './limits/limits.ts';

const schema = buildSchema(`
  type Query { node(id: ID): Node, nodes(first: Int): NodeConnection, boom: Int, fault: Int, slow: Int, echo(text: String): String, many(ids: [ID!]): Int }
  type Mutation { add: Int }
  type NodeConnection { edges: [Edge!]! }
  type Edge { node: Node! }
  type Node { id: ID! parent: Node children: [Node!]! title: String }
`);
const node = (): object => ({ id: '1', parent: node, children: () => [node()], title: 'a' });
const seen: unknown[] = [];
let added = 0;
const rootValue = {
  node,
  boom: () => {
    throw new Error('password=hunter2 at 10.0.0.7:5432');
  },
  fault: () => {
    throw new Fault('UNKNOWN_ID', 'There is nothing with this id.', { found: 'x' });
  },
  slow: () => new Promise(() => undefined),
  echo: ({ text }: { text: string }) => text,
  many: ({ ids }: { ids: string[] }) => ids.length,
  add: () => (added += 1),
};
for (const [name, field] of Object.entries({
  ...schema.getQueryType()?.getFields(),
  ...schema.getMutationType()?.getFields(),
})) {
  const value = rootValue[name as keyof typeof rootValue] as ((args: unknown) => unknown) | undefined;
  if (value !== undefined) field.resolve = (_source, args: unknown) => value(args);
}

const server = createGraphqlServer({
  engine: createEngine({
    schema,
    contextFor: () => ({}),
    production: true,
    limits: { ...gatewayLimits, deadlineMs: 300 },
    onUnexpected: (error) => seen.push(error),
  }),
});
let url = '';
beforeAll(async () => {
  url = await server.listen({ port: 0 });
});
afterAll(() => server.close(100));

interface Reply {
  readonly status: number;
  readonly body: Answer;
  readonly headers: Headers;
}

async function send(init: RequestInit, target = url): Promise<Reply> {
  const response = await fetch(target, init);
  return { status: response.status, body: (await response.json()) as Answer, headers: response.headers };
}

const json = { 'content-type': 'application/json' };
const post = (body: unknown, headers: Readonly<Record<string, string>> = json) =>
  send({ method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
const query = (text: string, variables?: unknown) => post({ query: text, variables });
const code = ({ body }: Reply): unknown => body.errors?.[0]?.extensions?.['code'];

describe('limits in front of execution refuse', () => {
  it.each([
    [
      '101 aliases',
      `{ ${Array.from({ length: 101 }, (_, at) => `a${at}: __typename`).join(' ')} }`,
      'TOO_MANY_ALIASES',
    ],
    [
      'aliases hidden in a fragment that is spread often',
      `{ ${'a: node { ...F } '.repeat(6)} } fragment F on Node { x: id y: id }`,
      'TOO_MANY_ALIASES',
    ],
    ['10 directives on one field', `{ __typename ${'@aa'.repeat(10)} }`, 'TOO_MANY_DIRECTIVES'],
    ['directives on the operation', `query ${'@aa '.repeat(10)} { __typename }`, 'TOO_MANY_DIRECTIVES'],
    ['one field 500 times', `query cop { ${'__typename '.repeat(500)} }`, 'TOO_MANY_REPEATED_FIELDS'],
    [
      'one field repeated through inline fragments',
      `{ ${'... on Query { __typename } '.repeat(50)} }`,
      'TOO_MANY_REPEATED_FIELDS',
    ],
    ['14 levels', `{ node ${'{ parent '.repeat(13)} { id } ${'}'.repeat(14)}`, 'QUERY_TOO_DEEP'],
    [
      'levels hidden in fragments',
      `{ node { ...A } } fragment A on Node { parent { parent { parent { parent { ...B } } } } } fragment B on Node { parent { parent { parent { parent { parent { id } } } } } }`,
      'QUERY_TOO_DEEP',
    ],
    ['2,000 tokens', `{ ${'id '.repeat(2_000)} }`, 'QUERY_TOO_LONG'],
    [
      'lists within lists',
      '{ nodes(first: 100) { edges { node { children { children { children { id title } } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    ['a page of 101', '{ nodes(first: 101) { edges { node { id } } } }', 'PAGE_TOO_LARGE'],
    [
      'a circular fragment',
      '{ node { ...A } } fragment A on Node { ...B } fragment B on Node { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['introspection in production', '{ __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['something that is not GraphQL', '{ node', 'GRAPHQL_PARSE_FAILED'],
    ['a null byte', '{ node\u0000 { id } }', 'GRAPHQL_PARSE_FAILED'],
    [
      'several operations without a name',
      'query A { __typename } query B { __typename }',
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['an empty document', '', 'BAD_REQUEST'],
  ])('%s', async (_name, text, expected) => {
    expect(code(await query(text))).toBe(expected);
  });

  it('a page size that only a variable gives', async () => {
    const text = 'query ($n: Int) { nodes(first: $n) { edges { node { id } } } }';
    expect(code(await query(text, { n: 1_000_000 }))).toBe('PAGE_TOO_LARGE');
    expect((await query(text, { n: 10 })).body.errors).toBeUndefined();
  });

  it('fragments that double each other, at once', async () => {
    const fragments = Array.from(
      { length: 40 },
      (_, at) => `fragment F${at} on Node { parent { ...F${at + 1} } children { ...F${at + 1} } }`,
    ).join(' ');
    const reply = await query(`{ node { ...F0 } } ${fragments} fragment F40 on Node { id }`);
    expect(code(reply)).toBe('QUERY_TOO_DEEP');
  });

  it('nothing that stays within them', async () => {
    const reply = await query('{ node { a: id parent { parent { children { title } } } } }');
    expect(reply.body.errors).toBeUndefined();
  });
});

describe('the server refuses', () => {
  it('batches', async () => {
    const reply = await post([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect([reply.status, code(reply)]).toEqual([400, 'BAD_REQUEST']);
  });

  it('mutations over GET', async () => {
    const reply = await send({ headers: { accept: 'application/json' } }, `${url}?query=mutation{add}`);
    expect([reply.status, code(reply), reply.headers.get('allow'), added]).toEqual([
      405,
      'METHOD_NOT_ALLOWED',
      'POST',
      0,
    ]);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s', async (method) => {
    const reply = await send({ method });
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x', ''])(
    'a POST of %s, which any web page can send',
    async (type) => {
      const reply = await post('query=mutation{add}', { 'content-type': type });
      expect([reply.status, code(reply), added]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE', 0]);
    },
  );

  it('a body that is said to be JSON in another character set or compressed', async () => {
    expect((await post('{}', { 'content-type': 'application/json; charset=utf-16' })).status).toBe(415);
    expect((await post('{}', { ...json, 'content-encoding': 'gzip' })).status).toBe(415);
  });

  it.each([
    ['a link, image or form', {}],
    ['another site', { 'sec-fetch-site': 'cross-site', accept: 'application/json' }],
    ['a navigation', { 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'none' }],
  ])('a GET that could come from %s', async (_name, headers) => {
    const status = await new Promise((resolve, reject) => {
      const sent = httpRequest(`${url}?query={__typename}`, { headers: { accept: '*/*', ...headers } });
      sent
        .on('response', (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  it('a body over the limit, whether it says its length or not', async () => {
    const large = JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(100_000) } });
    const known = await post(large);
    expect([known.status, code(known)]).toEqual([413, 'BODY_TOO_LARGE']);
    const chunks = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(large));
        controller.close();
      },
    });
    const streamed = await send({
      method: 'POST',
      headers: json,
      body: chunks,
      duplex: 'half',
    } as RequestInit);
    expect([streamed.status, code(streamed)]).toEqual([413, 'BODY_TOO_LARGE']);
  });

  it('bytes that are not UTF-8', async () => {
    const body = Buffer.concat([
      Buffer.from('{"query":"{ __typename }","x":"'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('"}'),
    ]);
    expect((await send({ method: 'POST', headers: json, body })).status).toBe(400);
  });

  it('callers that accept no JSON', async () => {
    expect((await post({ query: '{ __typename }' }, { ...json, accept: 'text/html' })).status).toBe(406);
  });

  it('an answer that takes too long, with a typed fault', async () => {
    const reply = await query('{ slow }');
    expect([reply.status, code(reply)]).toEqual([504, 'DEADLINE_EXCEEDED']);
  });
});

describe('the server survives', () => {
  it('variables nested fifty thousand deep', async () => {
    const reply = await post(
      `{"query":"query($x:String){echo(text:$x)}","variables":{"x":${'['.repeat(45_000)}${']'.repeat(45_000)}}}`,
    );
    expect(code(reply)).toBe('BAD_REQUEST');
  });

  it('keys that reach for a prototype', async () => {
    const reply = await post(
      '{"__proto__":{"query":"{ node { id } }"},"constructor":{"prototype":{"query":"x"}}}',
    );
    expect(code(reply)).toBe('BAD_REQUEST');
    const named = await post(
      '{"query":"query constructor { __typename }","operationName":"constructor","variables":{"__proto__":{"x":1}}}',
    );
    expect(named.body.data).toEqual({ __typename: 'Query' });
    expect(({} as { query?: unknown }).query).toBeUndefined();
  });

  it.each(['null', '"text"', '1', 'true', '{', '', '[]', '{"query":null}', '{"query":{}}'])(
    'the body %s',
    async (body) => {
      const reply = await post(body);
      expect([reply.status, code(reply)]).toEqual([400, 'BAD_REQUEST']);
    },
  );

  it('naughty text, which it gives back unchanged', async () => {
    for (const text of [
      '\u0000',
      '\u202e\u200b',
      '<script>alert(1)</script>',
      "'; DROP TABLE x; --",
      '\ud83d\ude00',
      '％s%n',
    ]) {
      expect((await query('query($t:String){echo(text:$t)}', { t: text })).body.data).toEqual({ echo: text });
    }
  });
});

describe('errors', () => {
  it('that nobody expected show an id and nothing else', async () => {
    const reply = await query('{ boom }');
    const [error] = reply.body.errors ?? [];
    expect(error).toMatchObject({ path: ['boom'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(JSON.stringify(reply.body)).not.toMatch(/hunter2|10\.0\.0\.7|stack/u);
    expect(error?.message).toContain(String(error?.extensions?.['errorId']));
    expect(seen.map(String).join()).toContain('hunter2');
  });

  it('that are faults show what was found', async () => {
    const reply = await query('{ fault }');
    expect(reply.body).toMatchObject({
      data: { fault: null },
      errors: [{ message: 'There is nothing with this id.', extensions: { code: 'UNKNOWN_ID', found: 'x' } }],
    });
  });

  it('do not suggest fields in production', async () => {
    const reply = await query('{ nodez { titel } }');
    expect(code(reply)).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(JSON.stringify(reply.body)).not.toContain('Did you mean');
  });
});

describe('every answer', () => {
  it('forbids caching, framing and guessing, and does not say what serves it', async () => {
    const { headers } = await query('{ __typename }');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});
