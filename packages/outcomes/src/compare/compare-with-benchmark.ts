import type { BenchmarkMethod } from '../benchmark-method.ts';
import type { Benchmark } from '../benchmark.ts';
import { benchmarkGroupNames, benchmarkMethodNames } from '../benchmark-names.ts';
import { formatQuantity } from '../format-quantity.ts';
import type { Indicator } from '../indicator.ts';
import { periodLabel } from '../period-label.ts';
import type { Period } from '../period.ts';
import { samePeriod } from '../period.ts';
import { roundTo } from '../rounding.ts';
import type { BenchmarkGroup } from '../target.ts';

/** How a figure compares: better or worse where polarity tells, otherwise only higher or lower. */
export type ComparisonWord = 'better' | 'worse' | 'higher' | 'lower' | 'same';

/** A figure beside one comparator's, with the way the comparator's was made named. */
export interface Comparison {
  readonly group: BenchmarkGroup;
  readonly method: BenchmarkMethod;
  /** The comparator's period, which need not be the figure's. */
  readonly period: Period;
  /** The comparator's figure, rounded as printed. */
  readonly benchmarkValue: number;
  /** The figure less the comparator's, both rounded first; in the indicator's unit, percentage points for a percentage. */
  readonly difference: number;
  readonly word: ComparisonWord;
  /** The comparison as a sentence, its method and any difference of period said. */
  readonly sentence: string;
}

/**
 * A figure beside a comparator's. Both are rounded as printed before they are compared, so "same" is what a reader sees; there is no
 * margin.
 *
 * @throws Defect `NOT_A_FINITE_NUMBER`; `DECIMALS_OUT_OF_RANGE`.
 *
 * @example
 * const indicator = { polarity: 'lower-is-better', unit: 'weeks', decimals: 1 };
 * const benchmark = { group: 'england', method: 'published', period: monthPeriod('2022-08'), value: 18 };
 * compareWithBenchmark({ value: 16.5, period: monthPeriod('2022-08') }, benchmark, indicator).word; // => 'better'
 */
export function compareWithBenchmark(
  figure: { readonly value: number; readonly period: Period },
  benchmark: Pick<Benchmark, 'group' | 'method' | 'period' | 'value'>,
  indicator: Pick<Indicator, 'polarity' | 'unit' | 'decimals'>,
): Comparison {
  const { unit, decimals } = indicator;
  const own = roundTo(figure.value, decimals);
  const benchmarkValue = roundTo(benchmark.value, decimals);
  const difference = roundTo(own - benchmarkValue, decimals);
  const word = wordFor(difference, indicator.polarity);
  const printed = (value: number): string => formatQuantity({ value, unit }, decimals);
  const other = `${benchmarkGroupNames[benchmark.group]} (${benchmarkMethodNames[benchmark.method]}, ${periodLabel(benchmark.period)})`;
  const periods = samePeriod(figure.period, benchmark.period) ? '' : ' The two periods are not the same.';
  return {
    group: benchmark.group,
    method: benchmark.method,
    period: benchmark.period,
    benchmarkValue,
    difference,
    word,
    sentence: `${printed(own)} for ${periodLabel(figure.period)} is ${word === 'same' ? 'the same as' : `${word} than`} ${other}, ${printed(benchmarkValue)}.${periods}`,
  };
}

function wordFor(difference: number, polarity: Indicator['polarity']): ComparisonWord {
  if (difference === 0) return 'same';
  const higher = difference > 0;
  if (polarity === 'higher-is-better') return higher ? 'better' : 'worse';
  if (polarity === 'lower-is-better') return higher ? 'worse' : 'better';
  return higher ? 'higher' : 'lower';
}
