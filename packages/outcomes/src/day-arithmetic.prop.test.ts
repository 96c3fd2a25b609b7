import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, compareDates, daysBetween, endOfMonth } from './day-arithmetic.ts';
import { dayNumber, fromDayNumber } from './day-number.ts';
import { isIsoDate } from './iso-date.ts';

const day = fc.integer({ min: dayNumber('1800-01-01'), max: dayNumber('2199-12-31') }).map(fromDayNumber);
const steps = fc.integer({ min: -40_000, max: 40_000 });

describe('the laws of days', () => {
  it('a day number and its day are one another’s inverse over every year that can be written', () => {
    const any = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') });
    fc.assert(
      fc.property(any, (number) => {
        expect(isIsoDate(fromDayNumber(number))).toBe(true);
        expect(dayNumber(fromDayNumber(number))).toBe(number);
      }),
    );
  });

  it('day numbers agree with the calendar JavaScript counts by', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(dayNumber(date)).toBe(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
      }),
    );
  });

  it('adding days and taking them away comes back', () => {
    fc.assert(
      fc.property(day, steps, (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it('days added are the days between', () => {
    fc.assert(
      fc.property(day, steps, (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('order is the order of day numbers', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(compareDates(a, b)).toBe(Math.sign(dayNumber(a) - dayNumber(b)));
      }),
    );
  });

  it('a month later is in the next month, never past its end', () => {
    fc.assert(
      fc.property(day, (date) => {
        const later = addMonths(date, 1);
        expect(endOfMonth(later)).toBe(endOfMonth(addDays(endOfMonth(date), 1)));
        expect(Number(later.slice(8))).toBeLessThanOrEqual(Number(date.slice(8)));
      }),
    );
  });
});
