import { englandBankHolidays } from '@golden-thread/governance';
import { expect, it } from 'vitest';
import type { TimeLimit } from './dispute-ladder.ts';
import cases from './limit-date.cases.json' with { type: 'json' };
import { limitDate } from './limit-date.ts';

it.each(cases)('$name', ({ limit, from, last }) => {
  expect(limitDate(limit as TimeLimit, from)).toBe(last);
});

it('takes a day that is none as a mistake of the caller, whatever the unit', () => {
  for (const unit of ['days', 'weeks', 'months', 'working-days'] as const)
    expect(() => limitDate({ count: 1, unit }, '2026-02-30')).toThrow(
      expect.objectContaining({ code: 'NOT_A_CALENDAR_DAY' }),
    );
});

it('has no last day where the limit leaves the years there are', () => {
  for (const unit of ['days', 'weeks', 'months', 'working-days'] as const)
    expect(limitDate({ count: 1, unit }, '9999-12-31')).toBeNull();
});

it('counts by the bank holidays it is given', () => {
  const none = { ...englandBankHolidays, holidays: [] };
  expect(limitDate({ count: 3, unit: 'working-days' }, '2025-12-23', none)).toBe('2025-12-26');
});
