import { loadArea, shippedAreas } from '@golden-thread/local-areas/node';
import { expect, it } from 'vitest';
import { buildSendArea } from './build-send-area.ts';
import { sendContent } from './send-content.ts';

async function derby() {
  for (const folder of await shippedAreas()) {
    const reading = await loadArea(folder);
    if (reading.ok && reading.area.code === 'E06000015') return reading.area;
  }
  throw new Error('Derby is not among the shipped areas.');
}

it('leads from a plan to those that name it as the one before them', async () => {
  const area = await derby();
  const [plan] = area.plans;
  const next = { ...plan!, id: 'next-plan', title: 'The next plan', predecessorPlanId: plan!.id };
  const { plans } = buildSendArea({
    code: area.code,
    version: 1,
    content: sendContent({ ...area, plans: [plan!, next] }),
    observations: [],
  });
  const successorsOf = (id: string) =>
    plans
      .get(id)
      ?.successors()
      .map(({ id: globalId }) => globalId);
  expect(successorsOf(plan!.id)).toEqual(['E06000015:next-plan']);
  expect(successorsOf('next-plan')).toEqual([]);
});
