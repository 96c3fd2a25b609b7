import { expect, it } from 'vitest';
import { ukDay } from './uk-day.ts';

it('gives the day in the United Kingdom, in summer an hour ahead', () => {
  expect(ukDay(new Date('2022-08-31T22:59:59Z'))).toBe('2022-08-31');
  expect(ukDay(new Date('2022-08-31T23:00:00Z'))).toBe('2022-09-01');
  expect(ukDay(new Date('2022-12-31T23:59:59Z'))).toBe('2022-12-31');
});
