import { loadArea, shippedAreas } from '@golden-thread/local-areas/node';
import { expect, it } from 'vitest';
import { buildCommissioningArea } from './build-commissioning-area.ts';
import { commissioningContent } from './commissioning-content.ts';

async function built(code: string) {
  for (const folder of await shippedAreas()) {
    const reading = await loadArea(folder);
    if (!reading.ok || reading.area.code !== code) continue;
    const content = commissioningContent(reading.area);
    return buildCommissioningArea({ code, version: 1, content, observations: [] });
  }
  throw new Error(`${code} is not among the shipped areas.`);
}

it('lists the documents of an area with the licence each states, and claims none for one that states none', async () => {
  const { documents } = await built('E06000066');
  expect(documents.map(({ licence }) => licence)).toEqual([
    'Not stated in the document',
    'Open Government Licence v3.0',
  ]);
});

it('lists the indicators that name a national measure, though no outcome leads to them', async () => {
  const { nationalIndicators, framework } = await built('E08000018');
  const ids = nationalIndicators.map(({ id }) => id);
  expect(ids).toEqual(['E08000018:looked-after-children', 'E08000018:three-or-more-homes']);
  const underOutcomes = framework?.outcomes.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  expect(underOutcomes).not.toContain(ids[0]);
});
