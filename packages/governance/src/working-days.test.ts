import { addDays } from '@golden-thread/outcomes';
import { checkWith } from '@golden-thread/outcomes/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englandBankHolidays } from './bank-holidays.ts';
import { bankHolidaysSchema } from './schema.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

const code = (run: () => unknown) => {
  try {
    run();
  } catch (defect) {
    return (defect as { code: string }).code;
  }
  return null;
};
const weekday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay();

/** Easter Sunday by the Gregorian rule, so that the data has a witness that is not itself. */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`;
}

/** What the Act and the proclamations give for a year, worked out apart from the data. */
function expectedDays(year: number): readonly string[] {
  const first = (month: string) => {
    let day = `${year}-${month}-01`;
    while (weekday(day) !== 1) day = addDays(day, 1);
    return day;
  };
  const last = (month: string) => {
    let day = `${year}-${month}-31`;
    while (weekday(day) !== 1) day = addDays(day, -1);
    return day;
  };
  const kept: string[] = [];
  for (const fixed of [`${year}-01-01`, `${year}-12-25`, `${year}-12-26`]) {
    let day = fixed;
    while (weekday(day) === 0 || weekday(day) === 6 || kept.includes(day)) day = addDays(day, 1);
    kept.push(day);
  }
  // Christmas Day on a Sunday is kept on the Tuesday, after Boxing Day: the days are the same either way.
  const easter = easterSunday(year);
  const moved: Record<string, string> = {
    '2012-05-28': '2012-06-04',
    '2020-05-04': '2020-05-08',
    '2022-05-30': '2022-06-02',
  };
  const proclaimed = ['2012-06-05', '2022-06-03', '2022-09-19', '2023-05-08'];
  return [...kept, addDays(easter, -2), addDays(easter, 1), first('05'), last('05'), last('08')]
    .map((day) => moved[day] ?? day)
    .concat(proclaimed.filter((day) => day.startsWith(`${year}`)))
    .toSorted();
}

describe('the bank holidays of England', () => {
  it('are those of the Act and the proclamations in every year covered', () => {
    const { firstYear, lastYear, holidays } = englandBankHolidays;
    expect([firstYear, lastYear]).toEqual([2012, 2027]);
    for (let year = firstYear; year <= lastYear; year += 1) {
      const days = holidays.map(({ date }) => date).filter((date) => date.startsWith(`${year}`));
      expect(days).toEqual(expectedDays(year));
    }
    expect(holidays.every(({ date }) => weekday(date) >= 1 && weekday(date) <= 5)).toBe(true);
  });

  it('stand as a file of its own schema, which another calendar may follow', () => {
    expect(checkWith(bankHolidaysSchema, englandBankHolidays)).toEqual({
      ok: true,
      value: englandBankHolidays,
    });
  });
});

describe('a working day', () => {
  it.each([
    ['2022-09-19', 'the State Funeral'],
    ['2022-06-02', 'the spring holiday moved to the Jubilee'],
    ['2022-06-03', 'the Jubilee'],
    ['2020-05-08', 'the May holiday moved'],
    ['2023-05-08', 'the coronation'],
    ['2022-01-03', 'a substitute day'],
    ['2022-09-17', 'a Saturday'],
    ['2022-09-18', 'a Sunday'],
  ])('is not %s, %s', (day) => {
    expect(isWorkingDay(day)).toBe(false);
  });

  it.each(['2020-05-04', '2022-05-30', '2022-09-20', '2022-09-16', '2021-12-24'])('is %s', (day) => {
    expect(isWorkingDay(day)).toBe(true);
  });

  it('is refused outside the years whose holidays are known, and the message says which those are', () => {
    expect(() => isWorkingDay('2011-12-31')).toThrow('known from 2012 to 2027; 2011-12-31 lies outside');
    expect(code(() => isWorkingDay('2028-01-01'))).toBe('OUTSIDE_BANK_HOLIDAYS');
    expect(code(() => isWorkingDay('2012-01-01'))).toBeNull();
    expect(code(() => isWorkingDay('2027-12-31'))).toBeNull();
    expect(code(() => addWorkingDays('2027-12-31', 1))).toBe('OUTSIDE_BANK_HOLIDAYS');
    expect(code(() => isWorkingDay('soon'))).toBe('NOT_A_CALENDAR_DAY');
  });

  it('is counted with the calendar that is given', () => {
    const calendar = { ...englandBankHolidays, firstYear: 1969, lastYear: 1970, holidays: [] };
    expect(isWorkingDay('1969-12-31', calendar)).toBe(true);
    expect(isWorkingDay('1969-12-28', calendar)).toBe(false);
    expect(addWorkingDays('1969-12-31', 1, calendar)).toBe('1970-01-01');
    expect(workingDaysBetween('1970-01-02', '1969-12-31', calendar)).toBe(-2);
  });
});

describe('working days that are added', () => {
  it.each([
    ['2022-08-22', 5, '2022-08-30', 'over the August holiday'],
    ['2022-09-12', 5, '2022-09-20', 'over the State Funeral'],
    ['2022-12-23', 1, '2022-12-28', 'over Christmas on a Sunday'],
    ['2021-12-24', 1, '2021-12-29', 'over Christmas on a Saturday'],
    ['2022-09-17', 1, '2022-09-20', 'from a Saturday'],
    ['2022-09-17', 0, '2022-09-17', 'none'],
  ])('to %s, %i of them, end on %s: %s', (from, count, to) => {
    expect(addWorkingDays(from, count)).toBe(to);
  });

  it('are whole and not fewer than none', () => {
    for (const count of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(code(() => addWorkingDays('2022-09-01', count))).toBe('NOT_A_NUMBER_OF_DAYS');
    expect(() => addWorkingDays('2022-09-01', -1)).toThrow('found -1');
  });
});

describe('the laws of working days', () => {
  const days = fc.integer({ min: 0, max: 5000 }).map((count) => addDays('2012-01-01', count));
  const counts = fc.integer({ min: 1, max: 60 });

  it('the end is a working day, and counting back gives what was added', () => {
    fc.assert(
      fc.property(days, counts, (day, count) => {
        const end = addWorkingDays(day, count);
        expect(isWorkingDay(end)).toBe(true);
        expect(workingDaysBetween(day, end)).toBe(count);
        expect(workingDaysBetween(end, day)).toBe(-count);
      }),
    );
  });

  it('adding twice is adding the sum', () => {
    fc.assert(
      fc.property(days, counts, counts, (day, one, two) => {
        expect(addWorkingDays(addWorkingDays(day, one), two)).toBe(addWorkingDays(day, one + two));
      }),
    );
  });

  it('there are none between a day and itself', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(workingDaysBetween(day, day)).toBe(0);
      }),
    );
  });
});
