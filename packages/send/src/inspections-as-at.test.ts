import { expect, it } from 'vitest';
import { inspection, review } from '../test/sample-inspection.ts';
import { inspectionsAsAt } from './inspections-as-at.ts';

const inspections = [
  inspection('first', { knownDate: '2021-09-30', reviews: [review('visit', { knownDate: '2022-05-31' })] }),
  inspection('second', { knownDate: '2024-12-31' }),
];
const on = (asOf: string) =>
  inspectionsAsAt(inspections, asOf).map(({ id, reviews }) => [id, ...reviews.map((each) => each.id)]);

it('tells of an inspection and of each review from the day they could be known', () => {
  expect(on('2021-09-29')).toEqual([]);
  expect(on('2021-09-30')).toEqual([['first']]);
  expect(on('2022-05-31')).toEqual([['first', 'visit']]);
  expect(on('2024-12-31')).toEqual([['first', 'visit'], ['second']]);
});

it('needs a day that is one', () => {
  expect(() => on('2024')).toThrow(expect.objectContaining({ code: 'NOT_A_CALENDAR_DAY' }));
});
