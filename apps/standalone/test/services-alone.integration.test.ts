import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  createIdentityForwarder,
  demoPerson,
  identityHeader,
  issueDemoToken,
  openForwardingKey,
  publicPerson,
} from '@golden-thread/subgraph/identity';
import { temporaryFolder } from '@golden-thread/subgraph/testing';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProgram, type Program } from './processes.ts';

const main = (service: string): string =>
  fileURLToPath(new URL(`../../../services/${service}/src/main.ts`, import.meta.url));
const names = ['commissioning', 'send', 'sufficiency'] as const;

describe('every service and the gateway in processes of their own', () => {
  let dataDir: string;
  let services: Program[];
  let gateway: Program;
  let graph: string;
  beforeAll(async () => {
    dataDir = temporaryFolder();
    services = names.map((name) =>
      startProgram(main(name), { DATA_DIR: dataDir, [`${name.toUpperCase()}_PORT`]: '0' }),
    );
    const urls = await Promise.all(services.map((service) => service.says(/(http:\/\/\S+\/graphql)\n/u)));
    const places = Object.fromEntries(names.map((name, at) => [`${name.toUpperCase()}_URL`, urls[at]!]));
    gateway = startProgram(main('gateway'), { DATA_DIR: dataDir, GATEWAY_PORT: '0', ...places });
    graph = await gateway.says(/(http:\/\/\S+\/graphql)\n/u);
  });
  afterAll(async () => {
    for (const program of [gateway, ...services]) expect(await program.stop()).toBe(0);
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('answer as one graph, and record through it', async () => {
    const token = await issueDemoToken({
      dataDir,
      environment: 'test',
      now: Date.now,
      person: demoPerson('officer', 'E08000018'),
    });
    const ask = async (query: string): Promise<any> => {
      const response = await fetch(graph, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query }),
      });
      return response.json();
    };
    const action = 'E08000018:written-statement-of-action-2022:1.1.1';
    const recorded = await ask(
      `mutation { recordProgress(input: { actionId: "${action}", status: IN_PROGRESS }) { __typename } }`,
    );
    expect(recorded).toEqual({ data: { recordProgress: { __typename: 'ProgressRecorded' } } });
    const { data, errors } = await ask(
      `{ localArea(code: "E08000018") { name lookedAfter { count { reported } } improvementPlans { ratingCounts(asOf: "2022-08-31") { count } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.localArea).toMatchObject({
      name: 'Rotherham',
      lookedAfter: { count: { reported: 563 } },
      improvementPlans: [{ ratingCounts: [3, 9, 7, 2, 3, 51].map((count) => ({ count })) }],
    });
  });

  it.each([...names, 'gateway'])('pass all 61 checks of the GraphQL over HTTP audit: %s', async (name) => {
    const program = name === 'gateway' ? gateway : services[names.indexOf(name as (typeof names)[number])]!;
    const url = await program.says(/(http:\/\/\S+\/graphql)\n/u);
    const { privateJwk } = await openForwardingKey(dataDir);
    const forwarder = await createIdentityForwarder({ privateJwk, now: Date.now });
    const identity = await forwarder.headerFor(publicPerson);
    const fetchFn = (to: string, { headers, ...init }: RequestInit = {}): Promise<Response> =>
      fetch(to, {
        ...init,
        headers: { ...headers, ...(name !== 'gateway' && { [identityHeader]: identity }) },
      });
    const results = await Promise.all(serverAudits({ url, fetchFn }).map((audit) => audit.fn()));
    expect(results).toHaveLength(61);
    expect(results.filter(({ status }) => status !== 'ok')).toEqual([]);
  });

  it('refuse a caller that is not the gateway', async () => {
    const url = await services[1]!.says(/(http:\/\/\S+\/graphql)\n/u);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect((await fetch(new URL('/health/ready', url))).status).toBe(200);
  });

  it('say every fault of their configuration at once and end', async () => {
    const wrong = startProgram(main('send'), {
      NODE_ENV: 'production',
      SEND_PORT: 'x',
      DATABASE_URL: 'postgres://somebody:hunter2@host/db',
      AREAS_DIR: '/nowhere/at/all',
    });
    expect(await wrong.status).toBe(78);
    expect(wrong.printed()).toMatch(
      /AREAS_DIR: found \/nowhere\/at\/all, expected a folder .* Correct the path/u,
    );
    for (const variable of ['SEND_PORT', 'DATABASE_SECRET', 'FORWARDING_KEYS'])
      expect(wrong.printed()).toContain(`${variable}: found`);
    expect(wrong.printed()).not.toContain('hunter2');
  });
});
