import type { Assessment } from '../assessment.ts';
import { benchmarkGroupNames, benchmarkMethodNames } from '../benchmark-names.ts';
import type { Benchmark } from '../benchmark.ts';
import { compareTexts } from '../text-order.ts';
import { comparePeriods, samePeriod } from '../period.ts';
import { periodLabel } from '../period-label.ts';
import { assessment } from './evaluation.ts';
import type { Evaluation, Evaluator } from './evaluation.ts';
import { reaches } from './judge.ts';
import { figureFor, printed } from './wording.ts';

/**
 * As good as a comparator's figure, better, or worse by no more than the margin. The comparator's newest period that ends no
 * later than the figure's is used, and named; only by the method the target names, where it names one. Where several methods of aggregation disagree about the verdict it is not rated.
 */
export const evaluateInLineWithBenchmark: Evaluator<'in-line-with-benchmark'> = (evaluation) => {
  const { target, observation, benchmarks } = evaluation;
  const candidates = benchmarks
    .filter(
      ({ group, method, period }) =>
        group === target.benchmark &&
        (target.method === undefined || method === target.method) &&
        period.endDate <= observation.period.endDate,
    )
    .sort(compareBenchmarks);
  const newest = candidates.at(-1);
  if (newest === undefined) {
    const whose = benchmarkGroupNames[target.benchmark];
    const how = target.method === undefined ? '' : ` (${benchmarkMethodNames[target.method]})`;
    return assessment(
      'not-rated',
      `No figure for ${whose}${how} up to ${periodLabel(observation.period)} is recorded to compare with.`,
    );
  }
  const verdicts = candidates
    .filter(({ period }) => samePeriod(period, newest.period))
    .map((benchmark) => compare(evaluation, benchmark));
  const reasons = verdicts.flatMap((verdict) => verdict.reasons);
  const [first, ...others] = verdicts as [Assessment, ...Assessment[]];
  return others.every(({ status }) => status === first.status)
    ? { status: first.status, reasons }
    : { status: 'not-rated', reasons: [...reasons, 'The methods disagree, so it is not rated.'] };
};

/** By period, then by method, so that it does not matter in which order they are given. */
function compareBenchmarks(one: Benchmark, other: Benchmark): number {
  return comparePeriods(one.period, other.period) || compareTexts(one.method, other.method);
}

function compare(evaluation: Evaluation<'in-line-with-benchmark'>, benchmark: Benchmark): Assessment {
  const { indicator, target, polarity, observation, value } = evaluation;
  const { decimals } = indicator;
  const against = `${figureFor(indicator, observation, value)}; ${benchmarkGroupNames[target.benchmark]} (${benchmarkMethodNames[benchmark.method]}, ${periodLabel(benchmark.period)}) stands at ${printed(indicator, benchmark.value)}`;
  if (reaches(value, benchmark.value, polarity, decimals))
    return assessment('met', `${against}, so it is in line or better.`);
  if (target.margin === null) {
    return assessment(
      'not-rated',
      `${against}. It is worse, and the source does not say how far apart still counts as in line.`,
    );
  }
  const allowance = polarity === 'higher-is-better' ? -target.margin : target.margin;
  const met = reaches(value, benchmark.value + allowance, polarity, decimals);
  return assessment(
    met ? 'met' : 'off-track',
    `${against}. It is worse by ${met ? 'no more' : 'more'} than the margin of ${printed(indicator, target.margin)}.`,
  );
}
