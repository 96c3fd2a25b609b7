import type { Target, TargetKind } from '../target.ts';
import type { Assessment } from '../assessment.ts';
import { evaluateBaselineToTarget } from './baseline-to-target.ts';
import { evaluateCumulativeInYear } from './cumulative-in-year.ts';
import { evaluateDirection } from './direction.ts';
import type { Evaluation, Evaluator } from './evaluation.ts';
import { evaluateInLineWithBenchmark } from './in-line-with-benchmark.ts';
import { evaluateMaintain } from './maintain.ts';
import { evaluateMonthOnMonth } from './month-on-month.ts';
import { evaluatePercentageIncrease } from './percentage-increase.ts';
import { evaluateWithinClock } from './within-clock.ts';
import { evaluateZeroTolerance } from './zero-tolerance.ts';

/** One evaluator per kind of target, in the order a reader meets the kinds. The compiler asks for a new kind's evaluator here. */
const evaluators: { readonly [Kind in TargetKind]: Evaluator<Kind> } = Object.freeze({
  'within-clock': evaluateWithinClock,
  'baseline-to-target': evaluateBaselineToTarget,
  'percentage-increase': evaluatePercentageIncrease,
  'month-on-month': evaluateMonthOnMonth,
  maintain: evaluateMaintain,
  direction: evaluateDirection,
  'zero-tolerance': evaluateZeroTolerance,
  'in-line-with-benchmark': evaluateInLineWithBenchmark,
  'cumulative-in-year': evaluateCumulativeInYear,
});

/** Every kind of target, in order. */
export const targetKinds = Object.freeze(Object.keys(evaluators)) as readonly TargetKind[];

/** Applies the evaluator of the target's kind. */
export function evaluateTarget(evaluation: Evaluation<TargetKind> & { readonly target: Target }): Assessment {
  const evaluate = evaluators[evaluation.target.kind] as Evaluator<TargetKind>;
  return evaluate(evaluation);
}
