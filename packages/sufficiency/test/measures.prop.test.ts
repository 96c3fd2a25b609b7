import fc from 'fast-check';
import { addDays, dayPeriod, financialYear, roundTo } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { demandHistory } from '../src/demand/demand-history.ts';
import { stockOn } from '../src/demand/stock-on.ts';
import {
  careHistory,
  careMeasures,
  ceased,
  lookedAfter,
  lookedAfterRate,
  measureSeries,
  overTwentyMiles,
  started,
} from '../src/measures/index.ts';
import type { CareHistory, CareMeasure, MeasureRecords } from '../src/measures/index.ts';
import { careRecords } from './arbitrary-care.ts';

const law = { numRuns: 150 };
const measure = fc.constantFrom(...careMeasures);
const populations = [2016, 2017, 2018, 2019, 2020, 2021].map((midYear) => {
  return { midYear, people: 57_453, publishedDate: '2000-01-01' as IsoDate, source: 'made up' };
});
/** Each of whose parts a child is in just one. */
const partitions = new Set([
  'ages',
  'sexes',
  'ethnicities',
  'needs',
  'legal-statuses',
  'placements',
  'providers',
  'provision',
  'distance-and-locality',
  'started-by-age',
  'started-by-need',
  'started-by-legal-status',
  'previous-permanence',
  'ceased-by-reason',
  'sdq-by-band',
]);

function computed(each: CareMeasure, care: CareHistory) {
  return measureSeries(each, { care, populations }).flatMap(({ results }) => results);
}

describe('every measure of looked-after children', () => {
  it('gives a share from 0 to 100, or null with the reason, and names the children behind it', () => {
    fc.assert(
      fc.property(measure, careRecords, (each, records) => {
        const parts = new Set<string | null>(each.parts);
        for (const { unit, part, value, numerator, denominator, reason, records: keys } of computed(
          each,
          careHistory(records),
        )) {
          expect(parts.has(part) || (part === null && parts.size === 0)).toBe(true);
          expect(reason === null).toBe(value !== null);
          expect(keys.counted).toHaveLength(numerator ?? -1);
          expect(new Set(keys.counted).size).toBe(keys.counted.length);
          if (unit !== 'percent') continue;
          expect(keys.of).toHaveLength(denominator ?? -1);
          if (value === null) expect(denominator).toBe(0);
          else expect(roundTo(value, 8)).toBe(roundTo((100 * keys.counted.length) / keys.of.length, 8));
          expect(new Set([...keys.of, ...keys.counted]).size).toBe(keys.of.length || keys.counted.length);
        }
      }),
      law,
    );
  });

  it('has parts that add up to the children they are shares of', () => {
    fc.assert(
      fc.property(careRecords, (records) => {
        const care = careHistory(records);
        for (const each of careMeasures.filter(({ id }) => partitions.has(id))) {
          for (const { results } of measureSeries(each, { care })) {
            const sum = results.reduce((total, { numerator }) => total + (numerator ?? 0), 0);
            expect([...new Set(results.map(({ denominator }) => denominator))]).toEqual([sum]);
          }
        }
      }),
      law,
    );
  });

  it('does not go by the order of the records', () => {
    fc.assert(
      fc.property(measure, careRecords, (each, records) => {
        const turned: MeasureRecords = { ...records, episodes: [...records.episodes].reverse() };
        expect(computed(each, careHistory(turned))).toEqual(computed(each, careHistory(records)));
      }),
      law,
    );
  });
});

const grown: fc.Arbitrary<MeasureRecords> = careRecords.map((records) => ({
  ...records,
  episodes: records.episodes.map((each) => ({ ...each, birthMonth: '2016-07', startReason: 'S' })),
}));

describe('children looked after', () => {
  it('are those of a year before, with who came in the year and without who left in it', () => {
    fc.assert(
      fc.property(grown, fc.constantFrom(2018, 2019, 2020, 2021), (records, year) => {
        const care = careHistory(records);
        const whole = financialYear(year);
        const keys = (each: CareMeasure, period = whole): ReadonlySet<string> =>
          new Set(each.compute({ care, period })[0]?.records.counted);
        const before = keys(lookedAfter, dayPeriod(addDays(whole.startDate, -1)));
        const after = keys(lookedAfter, dayPeriod(whole.endDate));
        const [came, left] = [keys(started), keys(ceased)];
        for (const key of after) expect(before.has(key) || came.has(key)).toBe(true);
        for (const key of before) expect(after.has(key) || left.has(key)).toBe(true);
        for (const key of left) expect(before.has(key) || came.has(key)).toBe(true);
      }),
      law,
    );
  });

  it('are as many as the demand model has in stock', () => {
    fc.assert(
      fc.property(careRecords, fc.constantFrom(2018, 2019, 2020, 2021), (records, year) => {
        const day: IsoDate = `${year}-03-31`;
        const known = records.episodes.filter(({ birthMonth }) => birthMonth !== null);
        const care = careHistory({ ...records, episodes: known });
        const history = demandHistory(
          known.map((each) => ({
            childId: each.pseudonym,
            born: String(each.birthMonth),
            startDate: each.startDate,
            endDate: each.endDate,
            place: each.placement ?? '',
            provider: each.provider,
          })),
        );
        const bornBefore = history.leftOut.length === 0;
        fc.pre(bornBefore);
        const inStock = stockOn(history, day).reduce((sum, { children }) => sum + children, 0);
        expect(lookedAfter.compute({ care, period: dayPeriod(day) })[0]?.value).toBe(inStock);
      }),
      law,
    );
  });

  it('make a rate that is their number over the people of the estimate', () => {
    fc.assert(
      fc.property(careRecords, (records) => {
        for (const { value, numerator, population } of computed(lookedAfterRate, careHistory(records))) {
          expect(population?.people).toBe(57_453);
          expect(roundTo(((value ?? -1) * 57_453) / 10_000, 6)).toBe(numerator);
        }
      }),
      law,
    );
  });

  it('are at least as many far away as far away and outside', () => {
    const outside = careMeasures.find(({ id }) => id === 'over-20-miles-outside') as CareMeasure;
    fc.assert(
      fc.property(careRecords, (records) => {
        const care = careHistory(records);
        const both = computed(outside, care);
        for (const [at, { numerator }] of computed(overTwentyMiles, care).entries())
          expect(both[at]?.numerator ?? 0).toBeLessThanOrEqual(numerator ?? 0);
      }),
      law,
    );
  });

  it('have as many placements, and the same carers, when only their legal status changes between', () => {
    const stability = careMeasures.filter(({ id }) =>
      ['three-or-more-placements', 'same-carer-two-years'].includes(id),
    );
    fc.assert(
      fc.property(careRecords, (records) => {
        const halved = records.episodes.flatMap((each) => {
          const middle = addDays(each.startDate, 20);
          if (each.endDate === null || each.endDate <= middle) return [each];
          const later = { ...each, startDate: middle, startReason: 'L', legalStatus: 'C2' };
          return [{ ...each, endDate: middle, endReason: 'X1' }, later];
        });
        const isPlain = records.episodes.every(({ placement }) => placement !== 'T1');
        fc.pre(isPlain);
        for (const each of stability)
          expect(computed(each, careHistory({ ...records, episodes: halved }))).toEqual(
            computed(each, careHistory(records)),
          );
      }),
      law,
    );
  });
});
