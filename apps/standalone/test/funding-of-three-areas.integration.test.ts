import { readFileSync } from 'node:fs';
import type { LocalArea } from '@golden-thread/local-areas';
import { loadArea, shippedAreas } from '@golden-thread/local-areas/node';
import { createGraphqlServer, type GraphqlServer } from '@golden-thread/subgraph/server';
import { postgresMajors } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse, type TestHouse } from './rotherham-house.ts';

const ROTHERHAM = 'E08000018';
const DERBY = 'E06000015';
const SOMERSET = 'E06000066';
const funding = readFileSync(
  new URL('../../../services/gateway/operations/funding.graphql', import.meta.url),
  'utf8',
);

describe.each(postgresMajors)('who pays for what, on PostgreSQL %i, over HTTP', (major) => {
  let house: TestHouse;
  let server: GraphqlServer;
  let url: string;
  let areas: readonly LocalArea[];
  beforeAll(async () => {
    const readings = await Promise.all((await shippedAreas()).map((folder) => loadArea(folder)));
    areas = readings.flatMap((reading) => (reading.ok ? [reading.area] : []));
    house = await openTestHouse({ major, areas });
    server = createGraphqlServer({ engine: house.house.gateway.engine, notReady: house.house.notReady });
    url = await server.listen({ port: 0 });
  });
  afterAll(async () => {
    await server.close();
    await house.close();
  });

  async function ask(code: string): Promise<any> {
    const area = areas.find((each) => each.code === code)!;
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await house.token('officer', area)}`,
      },
      body: JSON.stringify({ query: funding, variables: { area: code } }),
    });
    const { data, errors } = (await response.json()) as any;
    expect(errors).toBeUndefined();
    return data.localArea;
  }

  it('tells of Rotherham that health bears 35 of 100 of SENDIASS and the council 65, and that no amount is published', async () => {
    const { pooledFunds, services } = await ask(ROTHERHAM);
    const shares = pooledFunds.map(({ contributions }: any) =>
      contributions.map(({ organisation, ...rest }: any) => [organisation.name, rest]),
    );
    const unknown = { amountPence: null };
    expect(shares).toEqual([
      [],
      [],
      [
        ['NHS South Yorkshire Integrated Care Board', { sharePercent: 35, ...unknown }],
        ['Rotherham Metropolitan Borough Council', { sharePercent: 65, ...unknown }],
      ],
    ]);
    expect(pooledFunds[0].legalBasis).toMatch(/^Section 75 of the National Health Service Act 2006/u);
    for (const { variance } of pooledFunds) {
      expect(variance.amountPence).toBeNull();
      for (const { amountPence } of variance.byOrganisation) expect(amountPence).toBeNull();
    }
    expect(services.length).toBeGreaterThan(0);
  });

  it('tells of Derby its pooled budget without inventing who bears it, and who commissions its services', async () => {
    const { pooledFunds, services, provisionFindings } = await ask(DERBY);
    expect(pooledFunds.map(({ contributions }: any) => contributions)).toEqual([[]]);
    expect(pooledFunds[0].legalBasis).toContain('Section 75');
    expect(services.length).toBe(44);
    expect(services.every(({ commissioners }: any) => commissioners.length > 0)).toBe(true);
    const continence = services.filter(({ pathway }: any) => pathway?.title === 'continence');
    expect(continence).toHaveLength(2);
    expect(
      provisionFindings.some(
        ({ kind, message }: any) => kind === 'SPLIT_PATHWAY' && message.includes('ontinence'),
      ),
    ).toBe(true);
  });

  it('tells of Somerset no pooled fund, because its documents name none', async () => {
    const { pooledFunds, services } = await ask(SOMERSET);
    expect(pooledFunds).toEqual([]);
    expect(Array.isArray(services)).toBe(true);
  });
});
