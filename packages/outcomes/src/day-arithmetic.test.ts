import { describe, expect, it } from 'vitest';
import { addDays, addMonths, compareDates, daysBetween, endOfMonth } from './day-arithmetic.ts';
import { dayNumber, fromDayNumber } from './day-number.ts';

const outOfRange = expect.objectContaining({ code: 'DAY_OUT_OF_RANGE' });
const notADay = expect.objectContaining({ code: 'NOT_A_CALENDAR_DAY' });

describe('adding days', () => {
  it('crosses the end of February by the leap year', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01');
  });

  it('goes back when negative', () => expect(addDays('2022-01-01', -1)).toBe('2021-12-31'));

  it('stays within the years that can be written', () => {
    expect(fromDayNumber(dayNumber('0001-01-01'))).toBe('0001-01-01');
    expect(fromDayNumber(dayNumber('9999-12-31'))).toBe('9999-12-31');
    expect(() => addDays('9999-12-31', 1)).toThrow(outOfRange);
    expect(() => addDays('0001-01-01', -1)).toThrow(outOfRange);
    expect(() => addDays('2022-01-01', 0.5)).toThrow(outOfRange);
  });

  it('refuses what is not a day', () => expect(() => addDays('2022-02-30', 1)).toThrow(notADay));
});

describe('adding months', () => {
  it.each([
    ['2022-01-31', 1, '2022-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2022-11-15', 2, '2023-01-15'],
    ['2022-01-15', -1, '2021-12-15'],
    ['2022-03-31', -13, '2021-02-28'],
    ['0001-02-15', -1, '0001-01-15'],
    ['9999-11-15', 1, '9999-12-15'],
  ])('%s and %i months is %s', (date, months, result) => expect(addMonths(date, months)).toBe(result));

  it('stays within the years that can be written, in whole months', () => {
    expect(() => addMonths('9999-12-01', 1)).toThrow(outOfRange);
    expect(() => addMonths('0001-01-01', -1)).toThrow(outOfRange);
    expect(() => addMonths('2022-01-01', 0.5)).toThrow(outOfRange);
    expect(() => addMonths('2022-02-30', 1)).toThrow(notADay);
  });
});

describe('the number of a day', () => {
  it.each([
    ['1600-02-29', -135_081],
    ['1899-12-31', -25_568],
    ['1900-02-28', -25_509],
    ['1900-03-01', -25_508],
    ['1970-01-01', 0],
    ['1999-12-31', 10_956],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2004-02-29', 12_477],
    ['2004-03-01', 12_478],
    ['2100-02-28', 47_540],
    ['2100-03-01', 47_541],
    ['2400-02-29', 157_113],
  ])('of %s is %i, and back, at the edges of leap years, centuries and the 400 years', (date, number) => {
    expect(Date.parse(`${date}T00:00:00Z`) / 86_400_000).toBe(number);
    expect(dayNumber(date)).toBe(number);
    expect(fromDayNumber(number)).toBe(date);
  });
});

describe('days compared', () => {
  it('are ordered earliest first', () => {
    expect(compareDates('2022-08-30', '2022-08-31')).toBe(-1);
    expect(compareDates('2022-08-31', '2022-08-31')).toBe(0);
    expect(compareDates('2022-09-01', '2022-08-31')).toBe(1);
  });

  it('are counted from one to the other', () => {
    expect(daysBetween('2022-08-31', '2022-08-31')).toBe(0);
    expect(daysBetween('2021-06-30', '2022-06-30')).toBe(365);
    expect(daysBetween('2022-06-30', '2021-06-30')).toBe(-365);
  });
});

describe('the end of a month', () => {
  it('is its last day', () => {
    expect(endOfMonth('2024-02-01')).toBe('2024-02-29');
    expect(endOfMonth('2022-12-31')).toBe('2022-12-31');
  });

  it('is asked of a day', () => expect(() => endOfMonth('2022-02-30')).toThrow(notADay));
});
