import { loadArea, shippedAreas } from '@golden-thread/local-areas/node';
import { expect, it } from 'vitest';
import { buildCommissioningArea } from './build-commissioning-area.ts';
import { commissioningContent } from './commissioning-content.ts';

it('lists the documents of an area with the licence each states, and claims none for one that states none', async () => {
  const documents: { licence: string; title: string }[] = [];
  for (const folder of await shippedAreas()) {
    const reading = await loadArea(folder);
    if (!reading.ok || reading.area.code !== 'E06000066') continue;
    const { area } = reading;
    const built = buildCommissioningArea({
      code: area.code,
      version: 1,
      content: commissioningContent(area),
      observations: [],
    });
    documents.push(...built.documents);
  }
  expect(documents.map(({ licence }) => licence)).toEqual([
    'Not stated in the document',
    'Open Government Licence v3.0',
  ]);
});
