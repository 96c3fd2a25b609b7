import type { LocalArea } from '@golden-thread/local-areas';
import { loadArea, shippedAreas } from '@golden-thread/local-areas/node';
import { expect, it } from 'vitest';
import { buildCommissioningArea } from './build-commissioning-area.ts';
import { commissioningContent } from './commissioning-content.ts';

async function shipped(code: string): Promise<LocalArea> {
  for (const folder of await shippedAreas()) {
    const reading = await loadArea(folder);
    if (reading.ok && reading.area.code === code) return reading.area;
  }
  throw new Error(`${code} is not among the shipped areas.`);
}

function builtOf(area: LocalArea) {
  return buildCommissioningArea({
    code: area.code,
    version: 1,
    content: commissioningContent(area),
    observations: [],
  });
}

const built = async (code: string) => builtOf(await shipped(code));

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

it('says what an area leaves out of the framework it adopted, with the reason and the outcomes it would have told of', async () => {
  const area = await shipped('E08000018');
  const outcomeIds = area.framework.outcomes.slice(0, 2).map(({ id }) => id);
  const left = { indicatorId: 'awards', title: 'Awards held', why: 'We hold no such award.', outcomeIds };
  const { leftOut } = builtOf({ ...area, leftOut: [left] });
  expect(
    leftOut.map(({ outcomes, ...said }) => ({ ...said, outcomes: outcomes.map(({ id }) => id) })),
  ).toEqual([
    {
      indicatorId: 'awards',
      title: 'Awards held',
      why: 'We hold no such award.',
      outcomes: outcomeIds.map((id) => `E08000018:${id}`),
    },
  ]);
  expect(builtOf(area).leftOut).toEqual([]);
});
