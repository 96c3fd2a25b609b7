import { addDays, dayPeriod, financialYear } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import {
  careHistory,
  groupOf,
  groupsOf,
  lookedAfter,
  lookedAfterRate,
  measureSeries,
  midYearBefore,
  milesBetween,
  populationFor,
  reconcileMeasure,
} from '../src/measures/index.ts';
import type { PopulationEstimate } from '../src/measures/index.ts';
import { newestRows } from '../src/measures/newest-rows.ts';
import { partShares } from '../src/measures/part-shares.ts';
import { emptyRecords } from './measure-records.ts';

describe('the distance of two places', () => {
  it('is that of a right-angled triangle, in miles', () => {
    const home = { easting: 443_000, northing: 392_000 };
    expect(milesBetween(home, { easting: 443_000 + 3 * 1609.3, northing: 392_000 - 4 * 1609.3 })).toBeCloseTo(
      5,
      10,
    );
    expect(milesBetween(home, home)).toBe(0);
  });
});

describe('the rows of a table', () => {
  const row = (year: number, at: number, pseudonym: string | null = 'a') => {
    return { year, row: at, pseudonym, birthMonth: null, values: null };
  };
  it('are the last of the newest year for each child, none newer than asked, and none without a child', () => {
    const rows = [row(2020, 1), row(2021, 2), row(2021, 1), row(2020, 9), row(2022, 1), row(2021, 3, null)];
    for (const given of [rows, rows.toReversed()])
      expect([...newestRows(given, 2021)]).toEqual([['a', row(2021, 2)]]);
  });
  it('are none where there is no table', () => {
    expect(newestRows(null, 2021).size).toBe(0);
  });
});

describe('the estimate a rate goes by', () => {
  const estimate = (midYear: number, people: number, publishedDate: string): PopulationEstimate => {
    return { midYear, people, publishedDate, source: 'ONS' };
  };
  const rebased = estimate(2020, 56_555, '2023-07-18');
  const first = estimate(2020, 57_453, '2021-06-25');
  it('is of the 30 June before the day', () => {
    expect([midYearBefore('2021-03-31'), midYearBefore('2021-06-30'), midYearBefore('2021-06-29')]).toEqual([
      2020, 2021, 2020,
    ]);
  });
  it('is the newest that was published by the day of reading, in whatever order they are given', () => {
    for (const estimates of [
      [first, rebased],
      [rebased, first],
    ]) {
      expect(populationFor(estimates, '2021-03-31', '2022-12-31')).toBe(first);
      expect(populationFor(estimates, '2021-03-31', '2026-01-01')).toBe(rebased);
    }
    expect(populationFor([first], '2022-03-31', '2026-01-01')).toBeNull();
  });
});

describe('the groups of codes', () => {
  it('take a code in its years only', () => {
    expect([2023, 2024, 2025].map((year) => groupOf('placement', 'K3', year))).toEqual([
      null,
      'supported',
      'supported',
    ]);
    expect(groupOf('placement', null, 2024)).toBeNull();
    expect(groupsOf('locality').map(({ label }) => label)).toEqual([
      'Inside the authority',
      'Outside the authority',
    ]);
  });
});

describe('shares by part', () => {
  it('put what is in no part that is listed with what is not known', () => {
    const shares = partShares(
      [{ key: 'a' }, { key: 'b' }],
      ['one'],
      ({ key }) => (key === 'a' ? 'one' : 'two'),
      [],
      '',
    );
    expect(shares.map(({ part, records }) => [part, records.counted])).toEqual([
      ['one', ['a']],
      ['unknown', ['b']],
    ]);
  });
});

describe('a measure of every year whose return is there', () => {
  const care = careHistory({
    ...emptyRecords,
    years: [2020, 2021],
    episodes: Array.from({ length: 563 }, (_, at) => ({
      pseudonym: `child ${at}`,
      birthMonth: '2012-01',
      sex: 'unknown' as const,
      startDate: '2020-05-01',
      endDate: null,
      toldUntil: '2022-03-31',
      startReason: 'S',
      endReason: null,
      legalStatus: null,
      need: null,
      placement: null,
      provider: null,
      placementLocation: null,
      placementAuthority: null,
      distance: null,
      urn: null,
      placementChange: null,
    })),
  });
  it('is as at 31 March, or over the year that ends then', () => {
    expect(measureSeries(lookedAfter, { care }).map(({ period }) => period)).toEqual([
      dayPeriod('2021-03-31'),
      dayPeriod('2022-03-31'),
    ]);
    const started = measureSeries({ ...lookedAfter, over: 'period' }, { care });
    expect(started.map(({ period }) => period)).toEqual([financialYear(2020), financialYear(2021)]);
  });

  it('is the same for a day however many others were asked for since', () => {
    const days = Array.from({ length: 40 }, (_, at) => dayPeriod(addDays('2020-05-01', at)));
    const asked = [...days, ...days].map((period) => lookedAfter.compute({ care, period })[0]?.value);
    expect(new Set(asked)).toEqual(new Set([563]));
    expect(lookedAfter.compute({ care, period: dayPeriod('2020-04-30') })[0]?.value).toBe(0);
  });

  it('is held against the rate that was printed, which 563 children over 57,453 do not make', () => {
    const populations = [{ midYear: 2021, people: 57_453, publishedDate: '2022-06-28', source: 'ONS' }];
    const period = dayPeriod('2022-03-31');
    const [rate] = lookedAfterRate.compute({ care, period, populations });
    if (rate === undefined) throw new Error('A measure gives at least one result.');
    expect(reconcileMeasure({ period, value: 97.8, decimals: 1 }, rate)).toMatchObject({
      reported: 97.8,
      recomputed: 97.993142,
      discrepancy: -0.193,
      agrees: false,
    });
  });
});
