import { dayNumber } from '@golden-thread/outcomes';
import { expect, it } from 'vitest';
import { demandHistory } from './demand-history.ts';

it('is whole from the first day of the returns where nobody left since they began', () => {
  const child = { born: '2014-05', place: 'U4', provider: 'PR1' };
  const { wholeFromDay, stays } = demandHistory([
    { ...child, childId: 'a', startDate: '2022-07-01', endDate: null, toldUntil: '2024-03-31' },
    { ...child, childId: 'b', startDate: '2022-06-01', endDate: '2023-02-01', toldUntil: '2024-03-31' },
  ]);
  expect(wholeFromDay).toBe(dayNumber('2023-04-01'));
  expect(stays.length).toBeGreaterThan(1);
});
