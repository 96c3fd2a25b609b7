import { calendarYear, dayPeriod, monthPeriod } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { latestReturn, returnFor, returnsAsAt } from './returns-as-at.ts';

const annual = {
  id: 'annual',
  sequence: 1,
  fromDate: '2024-01-01',
  untilDate: '2024-12-31',
  censusDate: '2025-01-16',
  knownDate: '2025-03-01',
  undoneDate: null,
  erasedDate: null,
};
const corrected = { ...annual, id: 'corrected', sequence: 2, knownDate: '2025-05-01' };
const extract = {
  ...annual,
  id: 'extract',
  sequence: 3,
  fromDate: '2024-10-01',
  untilDate: '2025-03-31',
  censusDate: '2025-03-31',
  knownDate: '2025-04-07',
};
const idsAt = (
  returns: readonly (Omit<typeof annual, 'undoneDate' | 'erasedDate'> & {
    undoneDate: string | null;
    erasedDate: string | null;
  })[],
  day: string,
) => returnsAsAt(returns, day).map(({ id }) => id);

describe('the returns that count as at a day', () => {
  it('are none before the first is known, and the first from the day it is', () => {
    expect(idsAt([annual], '2025-02-28')).toEqual([]);
    expect(idsAt([annual], '2025-03-01')).toEqual(['annual']);
  });

  it('leave out one that another known later tells of whole', () => {
    expect(idsAt([annual, corrected], '2025-04-30')).toEqual(['annual']);
    expect(idsAt([annual, corrected], '2025-05-01')).toEqual(['corrected']);
  });

  it('take the one imported last of two known from one day', () => {
    expect(idsAt([annual, { ...corrected, knownDate: annual.knownDate }], '2025-03-01')).toEqual([
      'corrected',
    ]);
  });

  it('keep both where they overlap in part, the newest known first', () => {
    expect(idsAt([annual, extract], '2025-04-07')).toEqual(['extract', 'annual']);
  });

  it('bring back what an undone one had taken over, from the day it was undone, and not before', () => {
    const undone = { ...corrected, undoneDate: '2025-06-02' };
    expect(idsAt([annual, undone], '2025-06-01')).toEqual(['corrected']);
    expect(idsAt([annual, undone], '2025-06-02')).toEqual(['annual']);
  });

  it('never have one that was erased, not even before', () => {
    expect(
      idsAt([annual, { ...corrected, undoneDate: '2025-06-02', erasedDate: '2025-06-03' }], '2025-05-15'),
    ).toEqual(['annual']);
  });

  it('keep a return whose plans are told of for longer than by the one known later', () => {
    expect(idsAt([annual, { ...corrected, censusDate: '2025-01-10' }], '2025-05-01')).toEqual([
      'corrected',
      'annual',
    ]);
  });
});

describe('the return that answers', () => {
  const counting = returnsAsAt([annual, extract], '2025-04-07');

  it('for a month is the newest known that is whole for it', () => {
    expect(returnFor(counting, monthPeriod('2024-09'), 'period')?.id).toBe('annual');
    expect(returnFor(counting, monthPeriod('2024-10'), 'period')?.id).toBe('extract');
    expect(returnFor(counting, calendarYear(2024), 'period')?.id).toBe('annual');
  });

  it('for a time that no return is whole for is none', () => {
    expect(returnFor(counting, calendarYear(2025), 'period')).toBeNull();
    expect(returnFor(counting, monthPeriod('2023-12'), 'period')).toBeNull();
  });

  it('for a day is one that tells of the plans in force on it', () => {
    expect(returnFor([annual], dayPeriod('2025-01-16'), 'day')?.id).toBe('annual');
    expect(returnFor([annual], dayPeriod('2025-01-17'), 'day')).toBeNull();
    expect(returnFor([annual], dayPeriod('2023-12-31'), 'day')).toBeNull();
  });
});

describe('the return that says what is open', () => {
  it('is the one that ends last, however early it was known', () => {
    const late = { ...corrected, knownDate: '2025-06-01' };
    expect(latestReturn(returnsAsAt([annual, extract, late], '2025-06-01'))?.id).toBe('extract');
  });

  it('is the newest known of two that end on one day', () => {
    const longer = { ...annual, censusDate: '2025-01-20' };
    expect(latestReturn(returnsAsAt([longer, corrected], '2025-06-01'))?.id).toBe('corrected');
  });

  it('is none where none counts', () => {
    expect(latestReturn([])).toBeNull();
  });
});
