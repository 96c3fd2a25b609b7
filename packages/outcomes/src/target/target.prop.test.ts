import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  sampleBaseline,
  sampleBenchmark,
  sampleIndicator,
  sampleObservation,
} from '../../test/sample-indicator.ts';
import { assessIndicator } from '../assess-indicator.ts';
import { addDays } from '../day-arithmetic.ts';
import { dayPeriod, monthPeriod } from '../period-of.ts';
import { roundTo } from '../rounding.ts';
import type { Target, TargetKind } from '../target.ts';
import { targetKinds } from './evaluators.ts';

/** One situation, in numbers only, so that it can be mirrored, rounded and improved. */
interface Situation {
  readonly higher: boolean;
  readonly decimals: number;
  readonly value: number;
  readonly before: number;
  readonly baseline: number;
  readonly level: number;
  readonly margin: number | null;
  readonly comparator: number;
  readonly daysAfterBaseline: number;
  readonly daysToGo: number | null;
}

const number = fc.double({ min: -500, max: 500, noNaN: true });
const situation: fc.Arbitrary<Situation> = fc.record({
  higher: fc.boolean(),
  decimals: fc.integer({ min: 0, max: 2 }),
  value: number,
  before: number,
  baseline: number,
  level: number,
  margin: fc.option(fc.double({ min: 0, max: 20, noNaN: true })),
  comparator: number,
  daysAfterBaseline: fc.integer({ min: -20, max: 400 }),
  daysToGo: fc.option(fc.integer({ min: 0, max: 400 })),
});

/** A target of the kind whose level is the situation's. */
function targetOf(kind: TargetKind, { higher, level, margin, daysToGo }: Situation): Target {
  const byDate = daysToGo === null ? null : addDays('2022-01-01', daysToGo);
  switch (kind) {
    case 'within-clock':
      return { kind, limit: 6, clockUnit: 'weeks', share: level };
    case 'baseline-to-target':
      return { kind, target: level, byDate };
    case 'percentage-increase':
      // A percentage of the baseline is the same percentage of its mirror image.
      return { kind, byPercent: Math.abs(level), byDate };
    case 'month-on-month':
    case 'zero-tolerance':
      return { kind };
    case 'maintain':
      return { kind, level };
    case 'direction':
      return { kind, direction: higher ? 'increase' : 'reduce' };
    case 'in-line-with-benchmark':
      return { kind, benchmark: 'england', margin };
    case 'cumulative-in-year':
      return { kind, yearKind: 'calendar-year', target: level };
  }
}

function assess(kind: TargetKind, given: Situation) {
  const { higher, decimals, value, before, baseline, comparator, daysAfterBaseline } = given;
  const measured = addDays('2022-01-01', daysAfterBaseline);
  const period = kind === 'month-on-month' ? monthPeriod('2022-02') : dayPeriod(measured);
  return assessIndicator({
    indicator: sampleIndicator({
      decimals,
      polarity: higher ? 'higher-is-better' : 'lower-is-better',
      baseline: sampleBaseline(baseline, '2022-01-01'),
      target: targetOf(kind, given),
    }),
    observations: [
      ...(kind === 'month-on-month'
        ? [sampleObservation({ id: 'before', period: monthPeriod('2022-01'), value: before })]
        : []),
      sampleObservation({ period, value }),
    ],
    benchmarks: [sampleBenchmark(dayPeriod(measured), comparator)],
    asOf: '2023-12-31',
  });
}

/** The same situation seen in a mirror: every number on the other side of zero, and the other way better. */
function mirrored(given: Situation): Situation {
  return {
    ...given,
    higher: !given.higher,
    value: -given.value,
    before: -given.before,
    baseline: -given.baseline,
    level: -given.level,
    comparator: -given.comparator,
  };
}

const rank = { met: 2, 'on-track': 1, 'off-track': 0, 'not-rated': null } as const;

describe.each(targetKinds)('the laws of the target %s', (kind) => {
  it('polarity mirrors: reflected with the other way better, the verdict is the same', () => {
    fc.assert(
      fc.property(situation, (given) => {
        expect(assess(kind, mirrored(given)).status).toBe(assess(kind, given).status);
      }),
    );
  });

  it('the colour agrees with the printed number: rounding the figure first changes nothing', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const rounded = { ...given, value: roundTo(given.value, given.decimals) };
        expect(assess(kind, rounded)).toEqual(assess(kind, given));
      }),
    );
  });

  it('always says why', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { reasons } = assess(kind, given);
        expect(reasons.length).toBeGreaterThan(0);
        for (const reason of reasons) expect(reason).toMatch(/^[A-Z].*[.]$/s);
      }),
    );
  });
});

describe('a figure that gets better', () => {
  const kinds = targetKinds.filter((kind) => kind !== 'zero-tolerance');

  it.each(kinds)('is never judged worse against the target %s', (kind) => {
    fc.assert(
      fc.property(situation, fc.double({ min: 0, max: 200, noNaN: true }), (given, by) => {
        const worse = rank[assess(kind, given).status];
        const value = given.value + (given.higher ? by : -by);
        const better = rank[assess(kind, { ...given, value }).status];
        if (worse !== null && better !== null) expect(better).toBeGreaterThanOrEqual(worse);
      }),
    );
  });
});

describe('a figure equal to the level wanted', () => {
  const kinds = targetKinds.filter(
    (kind) => !['direction', 'zero-tolerance', 'percentage-increase'].includes(kind),
  );

  it.each(kinds)('is met against the target %s', (kind) => {
    fc.assert(
      fc.property(situation, (given) => {
        const wanted =
          kind === 'month-on-month'
            ? given.before
            : kind === 'in-line-with-benchmark'
              ? given.comparator
              : given.level;
        // A year's running total is judged at the year's end, where a cap is judged too.
        const daysAfterBaseline = kind === 'cumulative-in-year' ? 364 : given.daysAfterBaseline;
        expect(assess(kind, { ...given, value: wanted, daysAfterBaseline }).status).toBe('met');
      }),
    );
  });

  it('is met against a percentage of the baseline', () => {
    fc.assert(
      fc.property(
        situation.filter(({ baseline }) => Math.abs(baseline) > 1),
        (given) => {
          const value = given.baseline * (1 + Math.abs(given.level) / 100);
          expect(assess('percentage-increase', { ...given, value }).status).toBe('met');
        },
      ),
    );
  });
});
