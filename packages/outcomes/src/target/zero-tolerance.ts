import { formatNumber } from '../format-quantity.ts';
import { assessment } from './evaluation.ts';
import type { Evaluator } from './evaluation.ts';
import { printsAs } from './judge.ts';
import { figureFor } from './wording.ts';

/** None at all. A share that prints as zero is not zero while its numerator counts a case. */
export const evaluateZeroTolerance: Evaluator<'zero-tolerance'> = ({ indicator, observation, value }) => {
  const figure = figureFor(indicator, observation, value);
  if (!printsAs(value, 0, indicator.decimals))
    return assessment('off-track', `${figure}; none is tolerated.`);
  if (observation.numerator !== null && observation.numerator !== 0) {
    return assessment(
      'off-track',
      `${figure} when printed, but it counts ${formatNumber(observation.numerator, 0)}; none is tolerated.`,
    );
  }
  return assessment('met', `${figure}, and none is tolerated.`);
};
