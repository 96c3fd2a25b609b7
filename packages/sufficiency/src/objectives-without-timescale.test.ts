import { expect, it } from 'vitest';
import type { DeliveryObjective } from './looked-after.ts';
import { objectivesWithoutTimescale } from './objectives-without-timescale.ts';

const objective = (ref: string, timescaleLabel: string | null): DeliveryObjective => ({
  ref,
  title: 'Recruit foster carers',
  outcomeMeasure: null,
  ownerBodyId: null,
  ownerPostId: null,
  overseenByBodyId: null,
  timescaleLabel,
  source: { sourceId: 'strategy', place: 'Section 11' },
});

it('lists the objectives with no timescale, in the order of the plan', () => {
  const objectives = [objective('1', null), objective('2', '2023'), objective('3', null)];
  expect(objectivesWithoutTimescale(objectives).map(({ ref }) => ref)).toEqual(['1', '3']);
});
