import { dayNumber } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { AGE_BANDS } from './age-band.ts';
import { bandEnds } from './birthdays.ts';

const ends = (born: string): readonly number[] => bandEnds(born, AGE_BANDS);

describe('the days on which bands end', () => {
  it('are birthdays, of a month of birth on the 15th', () => {
    expect(ends('2010-05-31').at(-1)).toBe(dayNumber('2028-05-31'));
    expect(ends('2010-05')[0]).toBe(dayNumber('2011-05-15'));
  });

  it('are 1 March for who is born on 29 February, where a year has no such day', () => {
    expect(ends('2008-02-29')).toEqual(
      ['2009-03-01', '2013-03-01', '2018-03-01', '2024-02-29', '2026-03-01'].map(dayNumber),
    );
    expect(ends('2007-02-28').at(-1)).toBe(dayNumber('2025-02-28'));
  });
});
