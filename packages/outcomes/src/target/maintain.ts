import { assessment } from './evaluation.ts';
import type { Evaluator } from './evaluation.ts';
import { reaches } from './judge.ts';
import { figureFor, orBetter, printed } from './wording.ts';

/** Held at a level: the one stated, else the baseline's. Better than the level is held too. */
export const evaluateMaintain: Evaluator<'maintain'> = ({
  indicator,
  target,
  polarity,
  observation,
  value,
}) => {
  const level = target.level ?? indicator.baseline?.value ?? null;
  if (level === null) {
    return assessment(
      'not-rated',
      'Neither a level nor a baseline figure is recorded, so there is nothing to hold it at.',
    );
  }
  const met = reaches(value, level, polarity, indicator.decimals);
  const held = `${printed(indicator, level)} ${orBetter(polarity)} is to be held`;
  return assessment(
    met ? 'met' : 'off-track',
    `${figureFor(indicator, observation, value)}; ${held}, so it is ${met ? 'met' : 'not met'}.`,
  );
};
