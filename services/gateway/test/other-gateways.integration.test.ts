import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { createGatewayRuntime } from '@graphql-hive/gateway';
import { createIdentityForwarder, identityHeader, publicPerson } from '@golden-thread/subgraph/identity';
import { createGraphqlServer, executeInProcess } from '@golden-thread/subgraph/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeSupergraph } from '../src/compose-supergraph.ts';
import type { Gateway } from '../src/create-gateway.ts';
import { silenceTelemetry } from '../src/quiet.ts';
import { subgraphNames } from '../src/subgraphs.ts';
import { fixtureEngines, forwardingKey } from './fixture/fixture-engines.ts';
import { fixtureGateway } from './fixture/fixture-gateway.ts';
import { board, goldenThread, goldenThreadVariables } from './fixture/fixture-operations.ts';
import { fixtureSdl } from './fixture/fixture-sdl.ts';

const questions = [
  ['the golden thread', goldenThread, goldenThreadVariables],
  ['a board', board, { id: 'E08000018:body-3' }],
] as const;

const subgraphServers = subgraphNames.map((name) => createGraphqlServer({ engine: fixtureEngines[name] }));
let supergraph = '';
let identity = '';
let ours: Gateway;
let apollo: ApolloServer;
let hive: Server;
let hiveUrl = '';
let dispose: () => PromiseLike<void>;

beforeAll(async () => {
  silenceTelemetry();
  const forwarder = await createIdentityForwarder({ privateJwk: forwardingKey.privateJwk, now: Date.now });
  identity = await forwarder.headerFor(publicPerson);
  const urls = await Promise.all(subgraphServers.map((server) => server.listen({ port: 0 })));
  supergraph = composeSupergraph(
    subgraphNames.map((name, at) => ({ name, url: urls[at] ?? '', sdl: fixtureSdl[name] })),
  );
  ours = await fixtureGateway({
    supergraphSdl: supergraph,
    subgraphs: Object.fromEntries(subgraphNames.map((name, at) => [name, { url: urls[at] ?? '' }])),
  });

  class Forwarding extends RemoteGraphQLDataSource {
    override willSendRequest({
      request,
    }: Parameters<NonNullable<RemoteGraphQLDataSource['willSendRequest']>>[0]): void {
      request.http?.headers.set(identityHeader, identity);
    }
  }
  apollo = new ApolloServer({
    gateway: new ApolloGateway({
      supergraphSdl: supergraph,
      buildService: ({ url }) => new Forwarding({ url: url ?? '' }) as never,
    }) as never,
    stopOnTerminationSignals: false,
  });
  await apollo.start();

  const runtime = createGatewayRuntime({
    supergraph,
    logging: false,
    landingPage: false,
    graphiql: false,
    propagateHeaders: { fromClientToSubgraphs: () => ({ [identityHeader]: identity }) },
  });
  dispose = () => runtime[Symbol.asyncDispose]();
  hive = createServer(runtime as never);
  await new Promise<void>((resolve) => hive.listen(0, '127.0.0.1', resolve));
  hiveUrl = `http://127.0.0.1:${(hive.address() as AddressInfo).port}/graphql`;
});
afterAll(async () => {
  await ours.stop();
  await apollo.stop();
  await dispose();
  hive.closeAllConnections();
  await new Promise((resolve) => hive.close(resolve));
  for (const server of subgraphServers) await server.close(100);
});

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
const answerOfOurs = async (query: string, variables: Readonly<Record<string, unknown>>) =>
  plain((await executeInProcess(ours.engine, { query, variables }, {})).data);

describe('the same subgraphs give the same answers', () => {
  it.each(questions)(
    'through Apollo Server with a stock @apollo/gateway: %s',
    async (_name, query, variables) => {
      const { body } = await apollo.executeOperation({ query, variables: { ...variables } });
      const result = body.kind === 'single' ? body.singleResult : { errors: [], data: undefined };
      expect(result.errors).toBeUndefined();
      expect(plain(result.data)).toEqual(await answerOfOurs(query, variables));
    },
  );

  it.each(questions)('through @graphql-hive/gateway, which is MIT: %s', async (_name, query, variables) => {
    const response = await fetch(hiveUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const result = (await response.json()) as { data?: unknown; errors?: unknown };
    expect(result.errors).toBeUndefined();
    expect(result.data).toEqual(await answerOfOurs(query, variables));
  });
});

describe('the subgraphs', () => {
  it('refuse whoever comes without an identity', async () => {
    const [url = ''] = [...supergraph.matchAll(/url: "(http:[^"]+)"/gu)].map((match) => match[1] ?? '');
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});
