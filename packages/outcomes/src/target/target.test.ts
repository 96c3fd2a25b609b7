import { describe, expect, it } from 'vitest';
import {
  sampleBaseline,
  sampleBenchmark,
  sampleIndicator,
  sampleObservation,
} from '../../test/sample-indicator.ts';
import { assessIndicator } from '../assess-indicator.ts';
import type { AssessmentStatus } from '../assessment.ts';
import type { Benchmark } from '../benchmark.ts';
import type { Polarity } from '../indicator.ts';
import { customPeriod, dayPeriod, monthPeriod } from '../period-of.ts';
import type { Period } from '../period.ts';
import type { Unit } from '../quantity.ts';
import type { BenchmarkGroup, Target } from '../target.ts';
import { targetKinds } from './evaluators.ts';
import written from './target.cases.json' with { type: 'json' };

/** As an official writes a case; a percentage to one decimal where nothing else is said. */
interface TargetCase {
  readonly case: string;
  readonly unit?: Unit;
  readonly decimals?: number;
  readonly polarity: Polarity;
  /** Value and day. */
  readonly baseline?: readonly [number | null, string | null];
  readonly target: Target;
  /** Period, value and, where it matters, the numerator. */
  readonly figures: readonly (readonly [string, number | null, number?])[];
  /** Group, method, period and value. */
  readonly comparators?: readonly (readonly [BenchmarkGroup, Benchmark['method'], string, number])[];
  readonly asOf: string;
  readonly status: AssessmentStatus;
  readonly because?: readonly string[];
}

const cases = written as unknown as readonly TargetCase[];

/** `2022-08` is a month, `2022-08-31` a day, `2022-04-01/2022-08-31` a stretch of days. */
function periodFrom(text: string): Period {
  const [first, last] = text.split('/') as [string, string | undefined];
  if (last !== undefined) return customPeriod(first, last);
  return first.length === 7 ? monthPeriod(first) : dayPeriod(first);
}

function assess(given: TargetCase) {
  const { unit = 'percent', decimals = 1, polarity, target, baseline } = given;
  return assessIndicator({
    indicator: sampleIndicator({
      unit,
      decimals,
      polarity,
      target,
      baseline: baseline === undefined ? null : sampleBaseline(...baseline),
    }),
    observations: given.figures.map(([period, value, numerator]) =>
      sampleObservation({
        period: periodFrom(period),
        value,
        numerator: numerator ?? null,
        absence: value === null ? { reason: 'missing', message: 'It was not sent.' } : null,
      }),
    ),
    benchmarks: given.comparators?.map(([group, method, period, value]) =>
      sampleBenchmark(periodFrom(period), value, { group, method }),
    ),
    asOf: given.asOf,
  });
}

describe.each(targetKinds)('the target %s', (kind) => {
  const own = cases.filter(({ target }) => target.kind === kind);

  it('has cases', () => expect(own.length).toBeGreaterThan(2));

  it.each(own)('$case', (given) => {
    const assessed = assess(given);
    expect(assessed.status).toBe(given.status);
    expect(assessed.reasons).toEqual(given.because ?? expect.arrayContaining([expect.any(String)]));
  });

  it.each(['not-judged', 'unknown'] as const)(
    'is never rated by comparison where polarity is %s',
    (polarity) => {
      for (const given of own) expect(assess({ ...given, polarity }).status).toBe('not-rated');
    },
  );

  it('has no colour where there is no figure', () => {
    for (const given of own) {
      const figures = given.figures.map(([period]) => [period, null] as const);
      expect(assess({ ...given, figures: [] }).status).toBe('not-rated');
      expect(assess({ ...given, figures }).status).toBe('not-rated');
    }
  });
});
