import { randomUUID } from 'node:crypto';
import { agreedOperations } from '@golden-thread/gateway';
import type { LocalArea } from '@golden-thread/local-areas';
import { loadArea, shippedAreas } from '@golden-thread/local-areas/node';
import {
  audience,
  createIdentityForwarder,
  createLocalIssuer,
  createTokenVerifier,
  demoPerson,
  generateSigningKey,
  identityHeader,
  localIssuer,
  publicPerson,
  type Role,
} from '@golden-thread/subgraph/identity';
import { executeInProcess } from '@golden-thread/subgraph/server';
import { testDatabase } from '@golden-thread/subgraph/testing';
import { openHouse, type House } from '../src/open-house.ts';
import { serviceSchemas } from '../src/service-schemas.ts';

/** Rotherham as it is shipped. */
export async function rotherham(): Promise<LocalArea> {
  for (const folder of await shippedAreas()) {
    const reading = await loadArea(folder);
    if (reading.ok && reading.area.code === 'E08000018') return reading.area;
  }
  throw new Error('Rotherham is not among the shipped areas, or its folder is broken.');
}

/** A whole house over a database of its own, with a clock that stands still unless moved. */
export interface TestHouse {
  readonly house: House;
  readonly database: Awaited<ReturnType<typeof testDatabase>>;
  /** Sets the clock, as ISO 8601 in UTC. */
  readonly setNow: (moment: string) => void;
  readonly token: (key: string, area?: LocalArea) => Promise<string>;
  /** Asks as a demo person of an area by key; as the public without one. */
  readonly ask: (
    query: string,
    variables?: Record<string, unknown>,
    as?: string,
    area?: LocalArea,
  ) => Promise<{ data?: any; errors?: readonly any[] }>;
  /** Asks one subgraph as the public, the way the gateway does. */
  readonly askSubgraph: (
    service: keyof House['services'],
    query: string,
    variables?: Record<string, unknown>,
  ) => Promise<{ data?: any; errors?: readonly any[] }>;
  /** Errors that were masked. */
  readonly unexpected: readonly unknown[];
  readonly close: () => Promise<void>;
}

/** Opens a house on a PostgreSQL major, with areas imported. */
export async function openTestHouse(options: {
  readonly major: number;
  readonly areas: readonly LocalArea[];
  readonly now?: string;
}): Promise<TestHouse> {
  let now = options.now ?? '2026-11-22T09:00:00.000Z';
  const database = await testDatabase({ schemas: serviceSchemas, major: options.major });
  const clock = (): number => Date.parse(now);
  const [issuerKey, forwardingKey] = await Promise.all([generateSigningKey(), generateSigningKey()]);
  const issuer = await createLocalIssuer({ key: issuerKey, environment: 'test', now: clock });
  const unexpected: unknown[] = [];
  const house = await openHouse({
    cluster: database.cluster,
    forwardingKey,
    verify: createTokenVerifier({
      issuer: localIssuer,
      audience,
      algorithms: ['EdDSA'],
      keys: issuerKey.jwks,
      now: clock,
      longestLifeSeconds: 86_400,
    }),
    operations: await agreedOperations(),
    now: () => new Date(now),
    monotonic: () => performance.now(),
    newId: randomUUID,
    freshForMs: 0,
    onUnexpected: (_service, error) => unexpected.push(error),
  });
  for (const area of options.areas)
    for (const service of Object.values(house.services)) {
      const report = await service.importArea(area);
      if (report.status === 'refused') throw new Error(JSON.stringify(report, null, 2));
    }
  const [first] = options.areas;
  const token = async (key: string, area = first!): Promise<string> => {
    const person = area.demoPeople.find((each) => each.key === key)!;
    const globally = (ids: readonly string[]): string[] => ids.map((id) => `${area.code}:${id}`);
    return issuer.issue(
      demoPerson(person.role as Exclude<Role, 'public'>, area.code, {
        postIds: globally(person.postIds),
        bodyIds: globally(person.bodyIds),
      }),
    );
  };
  return {
    house,
    database,
    unexpected,
    setNow: (moment) => {
      now = moment;
    },
    token,
    ask: async (query, variables = {}, as, area) => {
      const headers: Record<string, string> =
        as === undefined ? {} : { authorization: `Bearer ${await token(as, area)}` };
      return executeInProcess(house.gateway.engine, { query, variables } as never, headers) as never;
    },
    askSubgraph: async (service, query, variables = {}) => {
      const forwarder = await createIdentityForwarder({ privateJwk: forwardingKey.privateJwk, now: clock });
      const headers = { [identityHeader]: await forwarder.headerFor(publicPerson) };
      return executeInProcess(
        house.services[service].engine,
        { query, variables } as never,
        headers,
      ) as never;
    },
    close: async () => {
      await house.close();
      await database.close();
    },
  };
}
