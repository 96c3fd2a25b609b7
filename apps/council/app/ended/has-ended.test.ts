import { expect, it } from 'vitest';
import { hasEnded } from './has-ended.ts';

it('is over from the day after its last day, and never where no last day is stated', () => {
  expect(hasEnded({ endDate: '2019-03-31' }, '2019-03-31')).toBe(false);
  expect(hasEnded({ endDate: '2019-03-31' }, '2019-04-01')).toBe(true);
  expect(hasEnded({ endDate: null }, '2199-12-31')).toBe(false);
});
