import fc from 'fast-check';
import { customPeriod, periodContains, roundTo } from '@golden-thread/outcomes';
import type { IsoDate, Period } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import { periodsWithin, reconcileMeasure, sendMeasures } from '../src/measures.ts';
import type { Measure, MeasureRecords, MeasureResult } from '../src/measures.ts';
import { measureRecords, partsThatAddUp, whole } from './measure-records.ts';

const last = '2026-12-31';
const measure = fc.constantFrom(...sendMeasures);
const period = fc.constantFrom(
  ...periodsWithin(whole, 'month'),
  ...periodsWithin(whole, 'quarter'),
  ...periodsWithin(whole, 'calendar-year'),
);
const law = { numRuns: 400 };

function computed(each: Measure, records: MeasureRecords, asked: Period, asAt: IsoDate = last) {
  return each.compute({ records, period: asked, asAt });
}

function counts(results: readonly MeasureResult[]): ReadonlyMap<string | null, number> {
  return new Map(results.map(({ part, numerator }) => [part, numerator ?? 0]));
}

describe('every measure', () => {
  it('gives a share from 0 to 100, or null with the reason; a count, its number of records', () => {
    fc.assert(
      fc.property(measure, measureRecords, period, (each, records, asked) => {
        const results = computed(each, records, asked);
        expect(results.length).toBeGreaterThan(0);
        for (const { unit, value, numerator, denominator, reason, records: keys } of results) {
          expect(reason === null).toBe(value !== null);
          expect(keys.counted).toHaveLength(numerator ?? -1);
          if (unit === 'count') {
            expect([value, denominator, keys.of]).toEqual([numerator, null, []]);
            continue;
          }
          expect(keys.of).toHaveLength(denominator ?? -1);
          expect(keys.of).toEqual(expect.arrayContaining([...keys.counted]));
          if (value === null) expect(denominator).toBe(0);
          else {
            expect(roundTo(value, 8)).toBe(roundTo((100 * keys.counted.length) / keys.of.length, 8));
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(100);
          }
        }
      }),
      law,
    );
  });

  it('has parts that add up to the denominator they share', () => {
    const parted = fc.constantFrom(...sendMeasures.filter(({ id }) => partsThatAddUp.has(id)));
    fc.assert(
      fc.property(parted, measureRecords, period, (each, records, asked) => {
        const results = computed(each, records, asked);
        const sum = results.reduce((total, { numerator }) => total + (numerator ?? 0), 0);
        expect([...new Set(results.map(({ denominator }) => denominator))]).toEqual([sum]);
      }),
      law,
    );
  });

  it('has the parts its definition says', () => {
    fc.assert(
      fc.property(measure, measureRecords, period, (each, records, asked) => {
        const given = computed(each, records, asked).map(({ part }) => part);
        expect(new Set(given).size).toBe(given.length);
        if (each.parts === null) expect(given).toEqual([null]);
        else if (each.parts === 'as-recorded') expect(given).not.toContain(null);
        else expect(given).toEqual(each.parts);
      }),
      law,
    );
  });

  it('counts as many suspensions, and as many permanent exclusions, by provision as by need', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('suspensions', 'permanent-exclusions'),
        measureRecords,
        period,
        (of, records, asked) => {
          const total = (id: string) =>
            sendMeasures
              .filter((each) => each.id === id)
              .flatMap((each) => computed(each, records, asked))
              .reduce((sum, { numerator }) => sum + (numerator ?? 0), 0);
          expect(total(`${of}-by-provision`)).toBe(total(`${of}-by-need`));
        },
      ),
      law,
    );
  });

  it('is held against what was reported, and agrees with itself', () => {
    fc.assert(
      fc.property(measure, measureRecords, period, (each, records, asked) => {
        for (const result of computed(each, records, asked)) {
          const reported = { period: asked, value: result.value ?? 1, decimals: 0 };
          const { agrees, discrepancy } = reconcileMeasure(reported, result);
          expect(agrees).toBe(result.value === null ? null : true);
          if (result.value !== null) {
            expect(reconcileMeasure({ ...reported, value: result.value + 2 }, result).agrees).toBe(false);
          } else expect(discrepancy).toBeNull();
        }
      }),
      law,
    );
  });

  it('counts in the months of a year what it counts in the quarters and the year', () => {
    const happening = fc.constantFrom(...sendMeasures.filter(({ over }) => over === 'period'));
    fc.assert(
      fc.property(happening, measureRecords, (each, records) => {
        const keysOver = (kind: 'month' | 'quarter' | 'calendar-year') =>
          periodsWithin(whole, kind)
            .flatMap((asked) => computed(each, records, asked))
            .flatMap((result) => result.records.counted.map((key) => `${result.part}: ${key}`))
            .toSorted();
        expect(keysOver('month')).toEqual(keysOver('calendar-year'));
        expect(keysOver('quarter')).toEqual(keysOver('calendar-year'));
      }),
      { numRuns: 100 },
    );
  });

  it('does not mind the order of the records', () => {
    fc.assert(
      fc.property(measure, measureRecords, period, (each, records, asked) => {
        const turned = { ...records, [each.from]: records[each.from]?.toReversed() ?? null };
        expect(computed(each, turned, asked)).toEqual(computed(each, records, asked));
      }),
      law,
    );
  });

  it('never counts less for a record more', () => {
    fc.assert(
      fc.property(measure, measureRecords, period, (each, records, asked) => {
        const fewer = { ...records, [each.from]: records[each.from]?.slice(1) ?? null };
        const [before, after] = [
          counts(computed(each, fewer, asked)),
          counts(computed(each, records, asked)),
        ];
        for (const [part, count] of before) expect(after.get(part)).toBeGreaterThanOrEqual(count);
      }),
      law,
    );
  });

  it('keeps its answer for a closed month, unless a record known later says otherwise', () => {
    const days = fc.constantFrom('2025-12-31', '2026-02-28', '2026-06-30');
    fc.assert(
      fc.property(measure, measureRecords, period, days, (each, records, asked, asAt) => {
        const known = records[each.from]?.filter(({ knownDate }) => knownDate <= asAt) ?? null;
        const past = { ...records, [each.from]: known };
        const then = computed(each, records, asked, asAt);
        expect(computed(each, past, asked).map(({ asAt: _, ...rest }) => rest)).toEqual(
          then.map(({ asAt: _, ...rest }) => rest),
        );
      }),
      law,
    );
  });

  it('names no record that was not known by then', () => {
    fc.assert(
      fc.property(measure, measureRecords, period, (each, records, asked) => {
        const asAt = asked.endDate;
        const late = new Set(
          records[each.from]?.flatMap(({ key, knownDate }) => (knownDate > asAt ? [key] : [])) ?? [],
        );
        for (const { records: keys, leftOut } of computed(each, records, asked, asAt)) {
          const named = [...keys.counted, ...keys.of, ...leftOut.flatMap((left) => left.records)];
          expect(named.filter((key) => late.has(key))).toEqual([]);
        }
      }),
      law,
    );
  });
});

describe('periods within a time', () => {
  it('leave out what lies in it only in part', () => {
    const time = customPeriod('2024-01-15', '2024-08-30');
    const firstDays = (kind: 'month' | 'quarter' | 'calendar-year') =>
      periodsWithin(time, kind).map(({ startDate }) => startDate);
    expect(firstDays('month')).toEqual([
      '2024-02-01',
      '2024-03-01',
      '2024-04-01',
      '2024-05-01',
      '2024-06-01',
      '2024-07-01',
    ]);
    expect(firstDays('quarter')).toEqual(['2024-04-01']);
    expect(firstDays('calendar-year')).toEqual([]);
  });

  it('are as many as fit, one after another', () => {
    expect(periodsWithin(whole, 'month')).toHaveLength(24);
    expect(periodsWithin(whole, 'quarter')).toHaveLength(8);
    expect(periodsWithin(whole, 'calendar-year')).toHaveLength(2);
    for (const each of periodsWithin(whole, 'quarter'))
      expect(periodContains(whole, each.startDate)).toBe(true);
  });
});
