import { expect, it } from 'vitest';
import { hasBegun } from './has-begun.ts';

it('has begun from its first day on', () => {
  expect(hasBegun({ startDate: '2018-04-01' }, '2018-03-31')).toBe(false);
  expect(hasBegun({ startDate: '2018-04-01' }, '2018-04-01')).toBe(true);
});
