import { forwardPlan, type Governance } from '@golden-thread/governance';
import { Defect } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { forwardPlanBetween } from './forward-plan-between.ts';

/** A body without rhythm, whose forward plan is the real one. */
const body = {
  forwardPlan: (from: string, to: string) =>
    forwardPlan(
      { bodies: [{ id: 'board' }], rhythm: [] } as unknown as Governance,
      'board',
      from,
      to,
    ) as never,
};

describe('a forward plan', () => {
  it.each([
    ['days out of order', '2023-01-02', '2023-01-01'],
    ['more than ten years', '2023-01-01', '2043-01-01'],
  ])('of %s is the caller’s to correct', (_name, from, to) => {
    expect(() => forwardPlanBetween(body, from, to)).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        details: expect.objectContaining({ found: `${from} to ${to}` }),
      }),
    );
  });

  it('that the data breaks is not', () => {
    const broken = {
      forwardPlan: () => {
        throw new Defect('RHYTHM_STANDS_STILL', 'The rule stands still.');
      },
    };
    expect(() => forwardPlanBetween(broken, '2023-01-01', '2023-02-01')).toThrow(Defect);
  });
});
