import { describe, expect, it } from 'vitest';
import { periodLabel } from './period-label.ts';
import {
  academicYear,
  calendarYear,
  customPeriod,
  dayPeriod,
  financialYear,
  monthPeriod,
  quarterPeriod,
  yearContaining,
} from './period-of.ts';
import { periodProblem } from './period-problem.ts';
import { comparePeriods, periodContains, samePeriod } from './period.ts';
import type { Period, PeriodKind } from './period.ts';

const made: readonly (readonly [Period, string, string, string])[] = [
  [dayPeriod('2022-03-31'), '2022-03-31', '2022-03-31', '31 March 2022'],
  [monthPeriod('2022-08'), '2022-08-01', '2022-08-31', 'August 2022'],
  [monthPeriod('2024-02'), '2024-02-01', '2024-02-29', 'February 2024'],
  [quarterPeriod('2022-04'), '2022-04-01', '2022-06-30', 'April to June 2022'],
  [calendarYear(2022), '2022-01-01', '2022-12-31', '2022'],
  [financialYear(2021), '2021-04-01', '2022-03-31', '2021/22 financial year'],
  [financialYear(1999), '1999-04-01', '2000-03-31', '1999/00 financial year'],
  [academicYear(2021), '2021-09-01', '2022-08-31', '2021/22 academic year'],
  [customPeriod('2021-07-01', '2022-08-31'), '2021-07-01', '2022-08-31', '1 July 2021 to 31 August 2022'],
];

describe('a period', () => {
  it.each(made)('%o runs from %s to %s and is called "%s"', (period, startDate, endDate, label) => {
    expect(period).toMatchObject({ startDate, endDate });
    expect(periodLabel(period)).toBe(label);
    expect(periodProblem(period)).toBeNull();
  });

  it('has both its first and its last day', () => {
    expect(periodContains(monthPeriod('2022-08'), '2022-08-01')).toBe(true);
    expect(periodContains(monthPeriod('2022-08'), '2022-08-31')).toBe(true);
    expect(periodContains(monthPeriod('2022-08'), '2022-07-31')).toBe(false);
    expect(periodContains(monthPeriod('2022-08'), '2022-09-01')).toBe(false);
  });

  it('comes after another when it reaches further, and at the same end when it starts later', () => {
    expect(comparePeriods(monthPeriod('2022-07'), monthPeriod('2022-08'))).toBe(-1);
    expect(comparePeriods(monthPeriod('2022-08'), academicYear(2021))).toBe(1);
    expect(comparePeriods(monthPeriod('2022-08'), monthPeriod('2022-08'))).toBe(0);
  });

  it('is the same as another of its kind with its days', () => {
    const august = monthPeriod('2022-08');
    expect(samePeriod(august, monthPeriod('2022-08'))).toBe(true);
    expect(samePeriod(august, customPeriod('2022-08-01', '2022-08-31'))).toBe(false);
    expect(samePeriod(august, monthPeriod('2022-07'))).toBe(false);
  });
});

describe('making a period', () => {
  it('refuses a quarter that starts in another month', () => {
    expect(() => quarterPeriod('2022-05')).toThrow(expect.objectContaining({ code: 'NOT_A_QUARTER' }));
  });

  it('lets a stretch of days be a single one', () => {
    const single = customPeriod('2022-08-31', '2022-08-31');
    expect(single).toEqual({ kind: 'custom', startDate: '2022-08-31', endDate: '2022-08-31' });
    expect(periodProblem(single)).toBeNull();
  });

  it('refuses an end before the start', () => {
    expect(() => customPeriod('2022-08-31', '2022-08-30')).toThrow(
      expect.objectContaining({ code: 'PERIOD_ENDS_BEFORE_IT_STARTS' }),
    );
  });

  it.each([() => monthPeriod('2022-13'), () => dayPeriod('2022-02-30'), () => financialYear(-1)])(
    'refuses what is not a calendar day: %s',
    (make) => expect(make).toThrow(expect.objectContaining({ code: 'NOT_A_CALENDAR_DAY' })),
  );

  it('finds the year a day falls in', () => {
    expect(yearContaining('financial-year', '2022-03-31')).toEqual(financialYear(2021));
    expect(yearContaining('financial-year', '2022-04-01')).toEqual(financialYear(2022));
    expect(yearContaining('academic-year', '2022-08-31')).toEqual(academicYear(2021));
    expect(yearContaining('calendar-year', '2022-01-01')).toEqual(calendarYear(2022));
  });
});

describe('a period whose days do not fit', () => {
  it.each<readonly [PeriodKind, string, string, string]>([
    ['day', '2022-08-01', '2022-08-02', 'a day starts and ends on the same day'],
    ['month', '2022-08-02', '2022-08-31', 'a month does not start on 2022-08-02'],
    ['month', '2022-08-01', '2022-08-30', 'a month ends on 2022-08-31, not 2022-08-30'],
    ['quarter', '2022-05-01', '2022-07-31', 'a quarter does not start on 2022-05-01'],
    ['financial-year', '2021-09-01', '2022-08-31', 'a financial year does not start on 2021-09-01'],
    ['academic-year', '2021-09-01', '2022-07-31', 'an academic year ends on 2022-08-31, not 2022-07-31'],
    ['calendar-year', '2022-01-01', '2023-12-31', 'a calendar year ends on 2022-12-31, not 2023-12-31'],
    ['custom', '2022-08-02', '2022-08-01', 'it ends on 2022-08-01, before it starts'],
    ['month', '2022-02-30', '2022-02-28', '"2022-02-30" is not a calendar day'],
    ['month', '2022-02-01', '2022-02-30', '"2022-02-30" is not a calendar day'],
  ])('%s %s to %s: %s', (kind, startDate, endDate, words) =>
    expect(periodProblem({ kind, startDate, endDate })).toBe(words),
  );
});
