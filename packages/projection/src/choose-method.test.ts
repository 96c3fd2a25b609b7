import { describe, expect, it } from 'vitest';
import { chooseMethod, type Candidate } from './choose-method.ts';

function candidates(...errors: readonly (number | null)[]): readonly Candidate[] {
  const names = ['no-change', 'average-percentage-change', 'least-squares'] as const;
  return errors.map((meanAbsolutePercentageError, at) => ({
    method: names[at] as Candidate['method'],
    meanAbsolutePercentageError,
  }));
}

describe('the choice among methods', () => {
  it.each([
    [[3, 2, 1], 'least-squares'],
    [[3, 2, 2], 'average-percentage-change'],
    [[2, 2, 2], 'no-change'],
    [[2, 1.99, 2], 'average-percentage-change'],
    [[null, null, null], 'no-change'],
    [[2, null, 3], 'no-change'],
    [[null, 5, 4], 'least-squares'],
    [[0, 0, null], 'no-change'],
  ])('with errors of %j is %s', (errors, method) => expect(chooseMethod(candidates(...errors))).toBe(method));
});
