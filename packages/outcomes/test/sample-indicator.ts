import type { Benchmark, Indicator, Observation, Period } from '../src/index.ts';
import { monthPeriod } from '../src/index.ts';

/** Where every sample says it comes from. */
export const sampleSource = { sourceId: 'sample', place: 'nowhere' } as const;

/** A percentage that is better when higher, with nothing else stated. */
export function sampleIndicator(given: Partial<Indicator> = {}): Indicator {
  return {
    id: 'share-on-time',
    title: 'Share done on time',
    domain: 'send',
    polarity: 'higher-is-better',
    unit: 'percent',
    decimals: 1,
    frequency: 'month',
    baseline: null,
    target: null,
    targetLabel: null,
    collectedFromDate: null,
    source: sampleSource,
    ...given,
  };
}

/** A baseline with nothing but what is given. */
export function sampleBaseline(
  value: number | null,
  date: string | null,
): NonNullable<Indicator['baseline']> {
  return { value, numerator: null, denominator: null, date, label: 'as recorded' };
}

/** An observation known on the last day of its period. */
export function sampleObservation(given: Partial<Observation> & { readonly period: Period }): Observation {
  return {
    id: `share-on-time-${given.period.startDate}`,
    indicatorId: 'share-on-time',
    value: null,
    numerator: null,
    denominator: null,
    absence: null,
    source: sampleSource,
    recordedAt: `${given.period.endDate}T12:00:00Z`,
    knownDate: given.period.endDate,
    corrects: null,
    ...given,
  };
}

/** An observation of a month, from its name as `YYYY-MM`. */
export function monthly(
  yearAndMonth: string,
  value: number | null,
  given: Partial<Observation> = {},
): Observation {
  return sampleObservation({ period: monthPeriod(yearAndMonth), value, ...given });
}

/** A benchmark for the sample indicator. */
export function sampleBenchmark(period: Period, value: number, given: Partial<Benchmark> = {}): Benchmark {
  return {
    indicatorId: 'share-on-time',
    group: 'england',
    method: 'published',
    period,
    value,
    source: sampleSource,
    ...given,
  };
}
