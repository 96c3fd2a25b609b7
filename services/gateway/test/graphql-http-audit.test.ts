import { createGraphqlServer } from '@golden-thread/subgraph/server';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../src/create-gateway.ts';
import { fixtureGateway } from './fixture/fixture-gateway.ts';

let gateway: Gateway;
let server: ReturnType<typeof createGraphqlServer>;
let url = '';
beforeAll(async () => {
  gateway = await fixtureGateway();
  server = createGraphqlServer({ engine: gateway.engine });
  url = await server.listen({ port: 0 });
});
afterAll(async () => {
  await server.close(100);
  await gateway.stop();
});

describe('the gateway over HTTP', () => {
  const audits = serverAudits({ url: () => url, fetchFn: fetch });

  it('is held to all 61 checks of the public audit', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
    },
  );
});
