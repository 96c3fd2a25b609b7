import { assessment } from './evaluation.ts';
import type { Evaluator } from './evaluation.ts';
import { reaches } from './judge.ts';
import { assessToward } from './toward-level.ts';
import { figureFor, orBetter, printed } from './wording.ts';

/** From a baseline to a stated figure, by a day when one is stated. Without a baseline it is not rated, even where the figure is reached. */
export const evaluateBaselineToTarget: Evaluator<'baseline-to-target'> = (evaluation) => {
  const { indicator, target, polarity, observation, value } = evaluation;
  const baseline = indicator.baseline;
  if (baseline === null || baseline.value === null) {
    const side = reaches(value, target.target, polarity, indicator.decimals) ? 'reaches' : 'does not reach';
    return assessment(
      'not-rated',
      'No baseline figure is recorded to measure the change from.',
      `${figureFor(indicator, observation, value)}, which ${side} the ${printed(indicator, target.target)} ${orBetter(polarity)} wanted.`,
    );
  }
  return assessToward(evaluation, {
    baselineValue: baseline.value,
    baselineDate: baseline.date,
    level: target.target,
    byDate: target.byDate,
  });
};
