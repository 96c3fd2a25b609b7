import { assessment } from './evaluation.ts';
import type { Evaluator } from './evaluation.ts';
import { printsAs, reaches } from './judge.ts';
import { figureFor, printed } from './wording.ts';

/**
 * More or fewer than the baseline, with no figure stated. There is no level to equal, so a figure that has not moved is off
 * track. A direction against the polarity is a fault of the data and is not rated.
 */
export const evaluateDirection: Evaluator<'direction'> = ({
  indicator,
  target,
  polarity,
  observation,
  value,
}) => {
  const wanted = target.direction === 'increase' ? 'higher-is-better' : 'lower-is-better';
  if (wanted !== polarity) {
    return assessment(
      'not-rated',
      `The target asks to ${target.direction} it, but the indicator says the other way is better.`,
    );
  }
  const baseline = indicator.baseline?.value ?? null;
  if (baseline === null) {
    return assessment('not-rated', 'No baseline figure is recorded to measure the change from.');
  }
  const from = `${figureFor(indicator, observation, value)}; the baseline is ${printed(indicator, baseline)}`;
  if (printsAs(value, baseline, indicator.decimals))
    return assessment('off-track', `${from}, so it has not moved.`);
  return reaches(value, baseline, polarity, indicator.decimals)
    ? assessment('met', `${from}, so it has moved the way wanted. No figure is set for how far.`)
    : assessment('off-track', `${from}, so it has moved the wrong way.`);
};
