import { formatQuantity } from '../format-quantity.ts';
import type { Unit } from '../quantity.ts';
import { assessment } from './evaluation.ts';
import type { Evaluator } from './evaluation.ts';
import { printsAs, reaches } from './judge.ts';
import { figureFor, orBetter, printed } from './wording.ts';

const daysIn: Partial<Record<Unit, number>> = { days: 1, weeks: 7 };

/**
 * Each case within a clock. A percent is the share of cases within it (or, where lower is better, the share outside it) and
 * is held against the share wanted; a length of time is held against the clock itself. Where no share is stated only "every
 * case" can be judged. Days and weeks convert; months have no fixed length and do not.
 */
export const evaluateWithinClock: Evaluator<'within-clock'> = (evaluation) => {
  const { indicator, target, polarity, observation, value } = evaluation;
  const figure = figureFor(indicator, observation, value);
  const clock = formatQuantity(
    { value: target.limit, unit: target.clockUnit },
    Number.isInteger(target.limit) ? 0 : 1,
  );
  if (indicator.unit === 'percent') {
    if (target.share !== null) {
      const met = reaches(value, target.share, polarity, indicator.decimals);
      const wanted = `${printed(indicator, target.share)} ${orBetter(polarity)} is wanted against a clock of ${clock}`;
      return assessment(
        met ? 'met' : 'off-track',
        `${figure}; ${wanted}, so it is ${met ? 'met' : 'not met'}.`,
      );
    }
    const every = polarity === 'higher-is-better' ? 100 : 0;
    if (printsAs(value, every, indicator.decimals)) {
      return assessment('met', `${figure}: every case was within ${clock}.`);
    }
    return assessment(
      'not-rated',
      `${figure} against a clock of ${clock}, and the source does not state what share is wanted.`,
    );
  }
  const limit = convert(target.limit, target.clockUnit, indicator.unit);
  if (limit === null) {
    return assessment('not-rated', `${figure}, which cannot be held against a clock of ${clock}.`);
  }
  const met = reaches(value, limit, polarity, indicator.decimals);
  return assessment(
    met ? 'met' : 'off-track',
    `${figure}; the clock is ${clock}, so it is ${met ? 'met' : 'not met'}.`,
  );
};

function convert(limit: number, from: Unit, to: Unit): number | null {
  if (from === to) return limit;
  const fromDays = daysIn[from];
  const toDays = daysIn[to];
  return fromDays === undefined || toDays === undefined ? null : (limit * fromDays) / toDays;
}
