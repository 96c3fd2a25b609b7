import { describe, expect, it } from 'vitest';
import { daysInMonth, isIsoDate, isoDate, parseIsoDate } from './iso-date.ts';

describe('a calendar day', () => {
  it.each(['2022-08-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(isIsoDate(text)).toBe(true);
    expect(isoDate(text)).toBe(text);
    expect(parseIsoDate(text)).toEqual({ ok: true, date: text });
  });

  it.each([
    '',
    '2022-8-31',
    '2022-08-32',
    '2022-00-10',
    '2022-13-01',
    '2022-04-31',
    '2023-02-29',
    '1900-02-29',
    '0000-01-01',
    '2022-08-00',
    ' 2022-08-31',
    '2022-08-31T00:00:00Z',
    '31/08/2022',
  ])('"%s" is none, and is told with what to do', (text) => {
    expect(isIsoDate(text)).toBe(false);
    const parsed = parseIsoDate(text, 'plan.startDate');
    expect(parsed).toMatchObject({
      ok: false,
      issue: { code: 'INVALID_DATE', path: 'plan.startDate', found: JSON.stringify(text) },
    });
    expect(() => isoDate(text)).toThrow(expect.objectContaining({ code: 'NOT_A_CALENDAR_DAY' }));
  });

  it('is a text, so a number is none, nor what only reads like a text', () => {
    expect(isIsoDate(20220831)).toBe(false);
    expect(isIsoDate(Object('2022-08-31'))).toBe(false);
  });

  it('is told without a path when none is given', () =>
    expect(parseIsoDate('x')).toMatchObject({ issue: { path: '' } }));
});

describe('the length of a month', () => {
  it('is 31 days but for four months of 30 and February', () => {
    const months = Array.from({ length: 12 }, (_, index) => daysInMonth(2022, index + 1));
    expect(months).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it.each([
    [2022, 1, 31],
    [2022, 4, 30],
    [2022, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
  ])('of %i-%i is %i', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));
});
