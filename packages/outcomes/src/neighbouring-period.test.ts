import { describe, expect, it } from 'vitest';
import { periodBefore, samePeriodLastYear } from './neighbouring-period.ts';
import {
  academicYear,
  calendarYear,
  customPeriod,
  dayPeriod,
  financialYear,
  monthPeriod,
  quarterPeriod,
} from './period-of.ts';

describe('the period before', () => {
  it.each([
    [monthPeriod('2022-03'), monthPeriod('2022-02')],
    [monthPeriod('2022-01'), monthPeriod('2021-12')],
    [quarterPeriod('2022-01'), quarterPeriod('2021-10')],
    [calendarYear(2022), calendarYear(2021)],
    [financialYear(2022), financialYear(2021)],
    [academicYear(2024), academicYear(2023)],
  ])('%j follows %j', (period, before) => {
    expect(periodBefore(period)).toEqual(before);
    expect(periodBefore(period, 'day')).toEqual(before);
  });

  it.each([
    ['2022-06-30', 'quarter', '2022-03-31'],
    ['2022-02-28', 'month', '2022-01-31'],
    ['2022-03-15', 'month', '2022-02-15'],
    ['2022-03-31', 'financial-year', '2021-03-31'],
    ['2022-03-01', 'day', '2022-02-28'],
  ] as const)('of a count on %s, counted by %s, is %s', (date, frequency, before) => {
    expect(periodBefore(dayPeriod(date), frequency)).toEqual(dayPeriod(before));
  });

  it('cannot be told for a day with no frequency or for a stretch of days', () => {
    expect(periodBefore(dayPeriod('2022-06-30'))).toBeNull();
    expect(periodBefore(dayPeriod('2022-06-30'), 'custom')).toBeNull();
    expect(periodBefore(customPeriod('2022-04-01', '2022-06-30'), 'month')).toBeNull();
  });
});

describe('the same period last year', () => {
  it.each([
    [monthPeriod('2024-02'), monthPeriod('2023-02')],
    [quarterPeriod('2022-04'), quarterPeriod('2021-04')],
    [academicYear(2024), academicYear(2023)],
    [dayPeriod('2024-02-29'), dayPeriod('2023-02-28')],
    [dayPeriod('2025-02-28'), dayPeriod('2024-02-29')],
    [dayPeriod('2022-03-15'), dayPeriod('2021-03-15')],
    [customPeriod('2022-04-02', '2022-06-30'), customPeriod('2021-04-02', '2021-06-30')],
  ])('as %j is %j', (period, before) => expect(samePeriodLastYear(period)).toEqual(before));
});
