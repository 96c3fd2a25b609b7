import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleIntention } from '../../test/sample-intention.ts';
import { countIntentions } from './count-intentions.ts';

it('counts each intention once by stage and once by level, and what is not stated as unknown', () => {
  const counts = countIntentions([
    sampleIntention({ stage: 'plan', level: 'strategic', servesCommitment: true }),
    sampleIntention({ stage: 'plan' }),
    sampleIntention(),
  ]);
  expect(counts).toEqual({
    total: 3,
    byStage: { understand: 0, plan: 2, do: 0, review: 0, unknown: 1 },
    byLevel: { individual: 0, operational: 0, strategic: 1, unknown: 2 },
    servingCommitment: 1,
  });
});

it('loses none, whatever they state', () => {
  const stages = fc.constantFrom('understand', 'plan', 'do', 'review', null);
  fc.assert(
    fc.property(fc.array(stages), (given) => {
      const { total, byStage, byLevel } = countIntentions(given.map((stage) => sampleIntention({ stage })));
      const sum = (counts: object) => Object.values(counts).reduce((one: number, other) => one + other, 0);
      expect([sum(byStage), sum(byLevel)]).toEqual([total, total]);
    }),
  );
});
