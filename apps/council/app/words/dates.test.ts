import { describe, expect, it } from 'vitest';
import { formatDay, formatMoment, readDay } from './dates.ts';

describe('dates', () => {
  it('writes a day in the British style', () => {
    expect(formatDay('2022-08-31')).toBe('31 August 2022');
    expect(formatDay('2024-02-29')).toBe('29 February 2024');
  });

  it('writes a moment by the clock in London, in summer and in winter', () => {
    expect(formatMoment('2026-07-01T14:05:00Z')).toBe('1 July 2026 at 3:05pm');
    expect(formatMoment('2026-12-01T09:05:00Z')).toBe('1 December 2026 at 9:05am');
  });

  it.each([
    ['2022-08-31', '2022-08-31'],
    ['31/8/2022', '2022-08-31'],
    ['31 8 2022', '2022-08-31'],
    ['31 August 2022', '2022-08-31'],
    [' 1 sept 2022 ', '2022-09-01'],
    ['2022-02-30', null],
    ['31/13/2022', null],
    ['8/31/2022', null],
    ['31 Smarch 2022', null],
    ['yesterday', null],
    ['', null],
    ['0022-08-31', null],
  ])('reads %j as %j', (text, expected) => {
    expect(readDay(text)).toBe(expected);
  });
});
