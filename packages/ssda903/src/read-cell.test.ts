import { describe, expect, it } from 'vitest';
import { detectDateFormat, readDay, readPartialDay } from './date-format.ts';
import { layoutOf } from './layout.ts';
import { cellReader } from './read-cell.ts';
import type { Ssda903Year } from './ssda903-year.ts';

function read(name: string, text: string, year: Ssda903Year = 2025) {
  const field = layoutOf(year)
    .flatMap(({ fields }) => fields)
    .find((each) => each.name === name);
  if (field === undefined) throw new Error(`no ${name} in ${year}`);
  const value = cellReader(field, year, 'day/month/year')(text);
  return value !== null && typeof value === 'object' ? `${value.code} ${value.rule} ${value.found}` : value;
}

describe('a cell', () => {
  it.each([
    ['CHILD', '398768.0', '398768'],
    ['CHILD', 'Zoë, Qx', 'WRONG_SHAPE null 5 letters and 2 other characters'],
    ['DECOM', '31/10/2017', '2017-10-31'],
    ['DECOM', '10/31/2017', 'NOT_A_DAY null 8 digits and 2 other characters'],
    ['DECOM', '31-10-2017', 'NOT_A_DAY null 8 digits and 2 other characters'],
    ['DECOM', '3x/10/2017', 'NOT_A_DAY null 1 letter and 7 digits and 2 other characters'],
    ['DECOM', '31/10/1917', 'DAY_OUT_OF_RANGE null 8 digits and 2 other characters'],
    ['DATE_PERM', 'ZZ/05/2011', '2011-05'],
    ['DATE_PERM', 'zz/zz/2011', '2011'],
    ['DATE_PERM', 'ZZ/05/1911', 'DAY_OUT_OF_RANGE null 6 digits and 2 letters and 2 other characters'],
    ['MOTHER', '1.0', true],
    ['MOTHER', '0', false],
    ['MOTHER', 'yes', 'NOT_A_FLAG null 3 letters'],
    ['SDQ_SCORE', '38.0', 38],
    ['SDQ_SCORE', '41', 'NOT_A_NUMBER null 2 digits'],
    ['PL_DISTANCE', '12.5', 12.5],
    ['PL_DISTANCE', '-1', 'NOT_A_NUMBER null 1 digit and 1 other character'],
    ['URN', 'XXXXXXX', 'XXXXXXX'],
    ['PL_LA', 'E09000022', 'E09000022'],
    ['PL_LA', 'SMITH', 'WRONG_SHAPE null 5 letters'],
    ['PLACE', 'K3', 'K3'],
    ['PLACE', 'H5', 'CODE_OF_ANOTHER_YEAR 146 1 letter and 1 digit'],
    ['PLACE', 'X9', 'UNKNOWN_CODE 146 1 letter and 1 digit'],
    ['UPN', 'A999000000001', null],
  ])('%s of %s is read as %s', (name, text, value) => {
    const found = read(name, text);
    const expected =
      typeof value === 'string' ? value.replace('6 digits and 2 letters', '2 letters and 6 digits') : value;
    expect(found).toBe(expected);
  });

  it('takes the codes of its year only', () => {
    for (const code of ['H5', 'P2', 'Z1'])
      expect([read('PLACE', code, 2023), read('PLACE', code, 2024)]).toEqual([code, code]);
    for (const code of ['Z11', 'Z12', 'Z13', 'Z14']) {
      expect(read('PLACE', code)).toBe(code);
      expect(read('PLACE', code, 2024)).toContain('CODE_OF_ANOTHER_YEAR');
    }
    expect([read('SEX', '1', 2023), read('SEX', 'F', 2024)]).toEqual(['1', 'F']);
    expect(read('SEX', '1', 2024)).toContain('CODE_OF_ANOTHER_YEAR');
  });
});

describe('days', () => {
  it('are read in the format most of a file is in, and it is said whether another fits too', () => {
    expect(detectDateFormat([])).toEqual({ format: 'day/month/year', certain: false });
    expect(detectDateFormat(['2017-04-09 00:00:00', '2017-04-10'])).toEqual({
      format: 'year-month-day',
      certain: true,
    });
    expect(detectDateFormat(['04/13/2017', '04/05/2017'])).toEqual({
      format: 'month/day/year',
      certain: true,
    });
    expect(detectDateFormat(['04/05/2017'])).toEqual({ format: 'day/month/year', certain: false });
  });

  it('are none where the calendar has no such day', () => {
    expect([readDay('30/02/2017', 'day/month/year'), readDay('2017-02-29', 'year-month-day')]).toEqual([
      null,
      null,
    ]);
    expect(readDay('02/28/2017', 'month/day/year')).toBe('2017-02-28');
    expect([
      readPartialDay('ZZ/ZZ/ZZZZ', 'day/month/year'),
      readPartialDay('09/04/2017', 'day/month/year'),
    ]).toEqual([null, '2017-04-09']);
  });
});
