import fc from 'fast-check';
import type { IndicatorAssessmentInput, Target, TargetKind } from '../src/index.ts';
import { addDays, assessIndicator, dayPeriod, monthPeriod } from '../src/index.ts';
import { sampleBaseline, sampleBenchmark, sampleIndicator, sampleObservation } from './sample-indicator.ts';

/** One situation, in numbers only, so that it can be mirrored, rounded and improved. */
export interface Situation {
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
/** Any situation, the target reached or not. */
export const situation: fc.Arbitrary<Situation> = fc.record({
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

/** How the sample indicator stands in a situation, against a target of the kind. */
export function assess(kind: TargetKind, given: Situation) {
  return assessIndicator(inputOf(kind, given));
}

/** What is assessed in a situation: the sample indicator with a target of the kind, and everything on record. */
export function inputOf(kind: TargetKind, given: Situation): IndicatorAssessmentInput {
  const { higher, decimals, value, before, baseline, comparator, daysAfterBaseline } = given;
  const measured = addDays('2022-01-01', daysAfterBaseline);
  const period = kind === 'month-on-month' ? monthPeriod('2022-02') : dayPeriod(measured);
  return {
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
  };
}

/** The same situation seen in a mirror: every number on the other side of zero, and the other way better. */
export function mirrored(given: Situation): Situation {
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
