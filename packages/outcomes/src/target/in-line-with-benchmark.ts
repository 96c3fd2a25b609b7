import type { Assessment } from '../assessment.ts';
import type { Benchmark } from '../benchmark.ts';
import { comparePeriods, samePeriod } from '../period.ts';
import { periodLabel } from '../period-label.ts';
import type { BenchmarkGroup } from '../target.ts';
import { assessment } from './evaluation.ts';
import type { Evaluation, Evaluator } from './evaluation.ts';
import { reaches } from './judge.ts';
import { figureFor, printed } from './wording.ts';

const names: Readonly<Record<BenchmarkGroup, string>> = {
  england: 'England',
  region: 'the region',
  'statistical-neighbours': 'the statistical neighbours',
};

/**
 * As good as a comparator's figure, better, or worse by no more than the margin. The comparator's newest period that ends no
 * later than the figure's is used, and named. Where several methods of aggregation disagree about the verdict it is not rated.
 */
export const evaluateInLineWithBenchmark: Evaluator<'in-line-with-benchmark'> = (evaluation) => {
  const { indicator, target, observation, benchmarks } = evaluation;
  const candidates = benchmarks.filter(
    ({ indicatorId, group, period }) =>
      indicatorId === indicator.id &&
      group === target.benchmark &&
      period.endDate <= observation.period.endDate,
  );
  const newest = candidates.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1);
  if (newest === undefined) {
    return assessment(
      'not-rated',
      `No figure for ${names[target.benchmark]} up to ${periodLabel(observation.period)} is recorded to compare with.`,
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

function compare(evaluation: Evaluation<'in-line-with-benchmark'>, benchmark: Benchmark): Assessment {
  const { indicator, target, polarity, observation, value } = evaluation;
  const { decimals } = indicator;
  const method = benchmark.method === 'published' ? 'as published' : `the ${benchmark.method}`;
  const against = `${figureFor(indicator, observation, value)}; ${names[target.benchmark]} (${method}, ${periodLabel(benchmark.period)}) stands at ${printed(indicator, benchmark.value)}`;
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
