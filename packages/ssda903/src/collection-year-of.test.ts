import { describe, expect, it } from 'vitest';
import { collectionYearOf } from './collection-year-of.ts';
import { yearInName } from './year-in-name.ts';
import { yearOfDays } from './year-of-days.ts';

describe('the year in a name', () => {
  it.each([
    ['returns/2017/header.csv', 2017, false],
    ['header_2017.csv', 2017, false],
    ['2019/header_2018-19.csv', 2018, true],
    ['CLA 2017-2018 v2/header.csv', 2017, true],
    ['SSDA903_201718_episodes.csv', 2017, true],
    ['2099-00/header.csv', 2099, true],
  ])('of %s is %i', (place, year, whole) => {
    expect(yearInName(place)).toEqual({ year, whole });
  });

  it.each(['header.csv', 'returns/header.csv', '12017/header.csv', '20170401/header.csv', '2017-30/a.csv'])(
    'is not told by %s',
    (place) => {
      expect(yearInName(place)).toBeNull();
    },
  );
});

describe('the year that days tell', () => {
  const starts = ['2012-04-01', '2019-03-31'];
  it('is the one nearly all ends lie in', () => {
    const ends = ['2018-04-01', '2018-06-01', '2018-12-31', '2019-01-01', '2019-03-31'];
    expect(yearOfDays({ starts, ends })).toEqual({ year: 2018, certain: true });
    expect(yearOfDays({ starts, ends: ends.slice(1) })).toEqual({ year: 2018, certain: false });
    expect(yearOfDays({ starts, ends: [...ends, '2019-04-01'] })).toEqual({ year: 2018, certain: false });
  });

  it('is at best likely by the newest beginning where nothing ended, and unknown without a day', () => {
    expect(yearOfDays({ starts, ends: [] })).toEqual({ year: 2018, certain: false });
    expect(yearOfDays({ starts: [], ends: [] })).toBeNull();
  });
});

describe('the collection year', () => {
  const alone = { year: 2018, whole: false };
  const whole = { year: 2018, whole: true };
  const sure = { year: 2017, certain: true };
  const likely = { year: 2017, certain: false };
  it.each([
    ['what the caller gave', { given: 2018, name: null, days: likely }, [2018, 'given', true, null]],
    ['that, though days tell another', { given: 2018, name: alone, days: sure }, [2018, 'given', true, 2017]],
    ['both calendar years in a name', { given: null, name: whole, days: sure }, [2018, 'name', true, 2017]],
    [
      'the days beside one year in a name',
      { given: null, name: alone, days: sure },
      [2017, 'days', true, null],
    ],
    [
      'both where they agree',
      { given: null, name: { year: 2017, whole: false }, days: sure },
      [2017, 'name', true, null],
    ],
    ['the name where days are few', { given: null, name: alone, days: likely }, [2018, 'name', false, null]],
    [
      'few days where there is no name',
      { given: null, name: null, days: likely },
      [2017, 'days', false, null],
    ],
  ] as const)('is %s', (_name, told, [year, from, certain, daysTell]) => {
    expect(collectionYearOf(told)).toEqual({ year, from, certain, daysTell });
  });

  it('is unknown where nothing tells it', () => {
    expect(collectionYearOf({ given: null, name: null, days: null })).toBeNull();
  });
});
