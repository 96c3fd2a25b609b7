import { addMonths } from '../day-arithmetic.ts';
import { monthLabel } from '../day-label.ts';
import { assessment } from './evaluation.ts';
import type { Evaluator } from './evaluation.ts';
import { reaches } from './judge.ts';
import { figureFor, printed } from './wording.ts';

/** Better than the month before. The month before must be known: an older month never stands in for it. The same figure counts as met. */
export const evaluateMonthOnMonth: Evaluator<'month-on-month'> = (evaluation) => {
  const { indicator, polarity, observation, value, history } = evaluation;
  const figure = figureFor(indicator, observation, value);
  if (observation.period.kind !== 'month') {
    return assessment(
      'not-rated',
      `${figure}, which is not a month, so there is no month before it to compare with.`,
    );
  }
  const monthBefore = addMonths(observation.period.startDate, -1);
  const before = history.findLast(
    ({ period }) => period.kind === 'month' && period.startDate === monthBefore,
  );
  if (before === undefined || before.value === null) {
    return assessment(
      'not-rated',
      `${figure}, and no figure is known for ${monthLabel(monthBefore)} to compare it with.`,
    );
  }
  const met = reaches(value, before.value, polarity, indicator.decimals);
  return assessment(
    met ? 'met' : 'off-track',
    `${figure}; in ${monthLabel(monthBefore)} it was ${printed(indicator, before.value)}, so it is ${met ? 'as good or better' : 'worse'}.`,
  );
};
