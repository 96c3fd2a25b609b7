import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGraphqlHandler, createGraphqlServer, executeInProcess } from '@golden-thread/subgraph/server';
import type { Answer } from '@golden-thread/subgraph/server';
import { demoPerson } from '@golden-thread/subgraph/identity';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Gateway } from '../src/create-gateway.ts';
import type { Unavailability } from '../src/sources/unavailable.ts';
import { fixtureEngines } from './fixture/fixture-engines.ts';
import { fixtureGateway, tokenFor } from './fixture/fixture-gateway.ts';
import { board } from './fixture/fixture-operations.ts';

type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

const serve = createGraphqlHandler(fixtureEngines.sufficiency);
const healthy: Behaviour = (request, response) => void serve(request, response);

/** Ways a subgraph can fail, and what the log should call them. */
const failures: Readonly<Record<string, { readonly behave: Behaviour; readonly why: Unavailability }>> = {
  'resets the connection': { behave: (request) => request.socket.resetAndDestroy(), why: 'broken-off' },
  'breaks off in the middle': {
    behave: (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"data":{"_entities":[', () => response.destroy());
    },
    why: 'broken-off',
  },
  'never answers': { behave: () => undefined, why: 'too-slow' },
  'starts and never ends': {
    behave: (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"data":');
    },
    why: 'too-slow',
  },
  'trickles one byte at a time': {
    behave: (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    },
    why: 'too-slow',
  },
  'answers without end': {
    behave: (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        response.once('drain', more);
      };
      more();
    },
    why: 'too-large',
  },
  'answers with a page of HTML': {
    behave: (_, response) =>
      response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway at 10.0.0.7</h1>'),
    why: 'not-graphql',
  },
  'answers with truncated JSON': {
    behave: (_, response) => response.writeHead(200).end('{"data":{"_entities":[{"suff'),
    why: 'not-graphql',
  },
  'answers with JSON that is no GraphQL': {
    behave: (_, response) => response.writeHead(200).end('{"data":"yes"}'),
    why: 'not-graphql',
  },
};

const deadlineMs = 250;
let behaviour: Behaviour = healthy;
let requests = 0;
let server: Server;
let gateway: Gateway;
const why: Unavailability[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    requests += 1;
    behaviour(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  gateway = await fixtureGateway({
    subgraphs: {
      commissioning: { engine: fixtureEngines.commissioning },
      send: { engine: fixtureEngines.send },
      sufficiency: {
        ...{ url: `http://127.0.0.1:${port}/graphql`, deadlineMs, largestBytes: 1_000_000 },
        ...{ failures: 1_000, openMs: 50 },
      },
    },
    onUnavailable: (fault) => why.push(fault.why),
  });
});
afterAll(async () => {
  await gateway.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  behaviour = healthy;
  requests = 0;
  why.length = 0;
});

const ask = (which: Gateway = gateway): Promise<Answer> =>
  executeInProcess(which.engine, { query: board, variables: { id: 'E08000018:body-2' } }, {});
const bodyOf = (answer: Answer): Record<string, unknown> =>
  (answer.data as { body: Record<string, unknown> }).body;
const codes = (answer: Answer): unknown[] => (answer.errors ?? []).map((error) => error.extensions?.['code']);

describe('a subgraph that', () => {
  it.each(Object.entries(failures))(
    '%s leaves a gap, and the others still answer',
    async (_name, failure) => {
      behaviour = failure.behave;
      const answer = await ask();
      expect(codes(answer)).toEqual(['SUBGRAPH_UNAVAILABLE']);
      expect(answer.errors?.[0]?.extensions?.['found']).toBe('sufficiency');
      expect(bodyOf(answer)).toMatchObject({ name: 'Body 2', sufficiencyActions: null });
      expect(bodyOf(answer)['improvementActions']).toHaveLength(2);
      expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|10\.0\.0\.7|ECONN|socket|undici/iu);
      expect(new Set(why)).toEqual(new Set([failure.why]));
      behaviour = healthy;
      expect((await ask()).errors).toBeUndefined();
    },
  );

  it('is not there at all leaves a gap too', async () => {
    const without = await fixtureGateway({
      subgraphs: {
        commissioning: { engine: fixtureEngines.commissioning },
        send: { engine: fixtureEngines.send },
        sufficiency: { url: 'http://127.0.0.1:9/graphql' },
      },
    });
    const answer = await ask(without);
    expect(codes(answer)).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(JSON.stringify(answer)).not.toContain('127.0.0.1');
    await without.stop();
  });

  it('loses one connection is asked once more when it is a read', async () => {
    behaviour = (request, response) => {
      behaviour = healthy;
      void response;
      request.socket.resetAndDestroy();
    };
    expect((await ask()).errors).toBeUndefined();
    expect(requests).toBe(2);
  });

  it('was too slow is not asked again', async () => {
    behaviour = failures['never answers']?.behave ?? healthy;
    await ask();
    expect(requests).toBe(1);
  });
});

describe('a write', () => {
  it('is sent once, whatever becomes of the connection', async () => {
    let writes = 0;
    const send = createServer((request) => {
      writes += 1;
      request.socket.resetAndDestroy();
    });
    await new Promise<void>((resolve) => send.listen(0, '127.0.0.1', resolve));
    const writing = await fixtureGateway({
      subgraphs: { send: { url: `http://127.0.0.1:${(send.address() as AddressInfo).port}/graphql` } },
    });
    const token = await tokenFor(demoPerson('officer', 'E08000018'));
    const query = 'mutation { recordRating(actionId: "E08000018:a-1", rating: "RED") { id } }';
    const answer = await executeInProcess(writing.engine, { query }, { authorization: `Bearer ${token}` });
    expect(codes(answer)).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(writes).toBe(1);
    await writing.stop();
    await new Promise((resolve) => send.close(resolve));
  });
});

describe('a subgraph that keeps failing', () => {
  it('is left alone for a while and then tried again by itself', async () => {
    let calls = 0;
    let up = false;
    const flaky = createServer((request, response) => {
      calls += 1;
      if (up) void serve(request, response);
      else response.writeHead(500).end('no');
    });
    await new Promise<void>((resolve) => flaky.listen(0, '127.0.0.1', resolve));
    const breaking = await fixtureGateway({
      subgraphs: {
        commissioning: { engine: fixtureEngines.commissioning },
        send: { engine: fixtureEngines.send },
        sufficiency: {
          url: `http://127.0.0.1:${(flaky.address() as AddressInfo).port}/graphql`,
          ...{ failures: 3, openMs: 200 },
        },
      },
    });
    for (let at = 0; at < 10; at += 1) expect(codes(await ask(breaking))).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(calls).toBe(3);
    up = true;
    await expect.poll(async () => (await ask(breaking)).errors, { timeout: 5_000 }).toBeUndefined();
    await breaking.stop();
    await new Promise((resolve) => flaky.close(resolve));
  });
});

describe('the gateway’s server', () => {
  it('answers what is under way before it closes, and takes nothing new', async () => {
    behaviour = (request, response) => setTimeout(() => healthy(request, response), 100);
    const patient = await fixtureGateway({
      subgraphs: {
        commissioning: { engine: fixtureEngines.commissioning },
        send: { engine: fixtureEngines.send },
        sufficiency: {
          url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
          deadlineMs: 10_000,
        },
      },
    });
    const front = createGraphqlServer({ engine: patient.engine });
    const url = await front.listen({ port: 0 });
    const asked = fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: board, variables: { id: 'E08000018:body-2' } }),
    });
    await expect.poll(() => requests).toBe(1);
    const closed = front.close();
    expect(bodyOf((await (await asked).json()) as Answer)['sufficiencyActions']).toHaveLength(1);
    await closed;
    await expect(fetch(url)).rejects.toThrow();
    await patient.stop();
  });
});
