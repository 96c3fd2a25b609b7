import { readFileSync } from 'node:fs';
import { postgresMajors } from '@golden-thread/subgraph/testing';
import { expect, it } from 'vitest';
import { openTestHouse, rotherham } from './rotherham-house.ts';

const howTo = readFileSync(new URL('../../../docs/how-to/keep-homes.md', import.meta.url), 'utf8');
const [query = ''] = [...howTo.matchAll(/^ *```graphql\n([\s\S]*?)^ *```$/gm)].map(([, text = '']) => text);

it.each(postgresMajors)('the how-to about homes asks what is answered, on PostgreSQL %i', async (major) => {
  const house = await openTestHouse({ major, areas: [await rotherham()] });
  try {
    const { data, errors } = await house.ask(query, { area: 'E08000018', asOf: '2022-09-06' });
    expect(errors).toBeUndefined();
    const { homes, homeCounts, placementBreaches } = data.localArea;
    expect(homes).toHaveLength(25);
    expect(homes[0]).toMatchObject({
      name: 'Hollowgate',
      registration: { status: 'UNREGULATED', lawful: true },
    });
    expect(homeCounts.reduce((sum: number, { reported }: any) => sum + reported, 0)).toBe(24);
    expect(placementBreaches).toBeNull();
  } finally {
    await house.close();
  }
});
