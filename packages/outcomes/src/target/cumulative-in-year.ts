import { dayLabel } from '../day-label.ts';
import { periodLabel } from '../period-label.ts';
import { yearContaining } from '../period-of.ts';
import type { Unit } from '../quantity.ts';
import { addDays } from '../day-arithmetic.ts';
import { assessment } from './evaluation.ts';
import type { Evaluator } from './evaluation.ts';
import { reaches } from './judge.ts';
import { runningTotal } from './running-total.ts';
import { levelOn } from './trajectory.ts';
import { orBetter, printed } from './wording.ts';

/** Units whose parts of a year add up to the year. */
const additive: ReadonlySet<Unit> = new Set(['count', 'pence']);

/**
 * A total built up over a year. A total to be reached is met as soon as it is; a cap, which nothing at all would meet, is met
 * only by a whole year. Part way, the total is held against an even pace from nothing on the year's first day.
 */
export const evaluateCumulativeInYear: Evaluator<'cumulative-in-year'> = (evaluation) => {
  const { indicator, target, polarity, observation, history } = evaluation;
  const year = yearContaining(target.yearKind, observation.period.endDate);
  if (target.target === null) {
    return assessment('not-rated', 'The source states no figure for the year.');
  }
  const total = runningTotal(history, year, additive.has(indicator.unit));
  if ('missing' in total) return assessment('not-rated', total.missing);
  const soFar = `The total for ${target.yearKind === 'calendar-year' ? '' : 'the '}${periodLabel(year)} up to ${dayLabel(total.toDate)} is ${printed(indicator, total.value)}; ${printed(indicator, target.target)} ${orBetter(polarity)} is wanted`;
  const reached = reaches(total.value, target.target, polarity, indicator.decimals);
  if (total.toDate === year.endDate) {
    return assessment(reached ? 'met' : 'off-track', `${soFar}, so it is ${reached ? 'met' : 'not met'}.`);
  }
  const isCap = reaches(0, target.target, polarity, indicator.decimals);
  if (reached && !isCap) return assessment('met', `${soFar}, so it is met.`);
  const line = {
    startDate: addDays(year.startDate, -1),
    startValue: 0,
    endDate: year.endDate,
    endValue: target.target,
  };
  const due = levelOn(line, total.toDate);
  const onTrack = reaches(total.value, due, polarity, indicator.decimals);
  return assessment(
    onTrack ? 'on-track' : 'off-track',
    `${soFar} by ${dayLabel(year.endDate)}.`,
    `An even pace stands at ${printed(indicator, due)} on ${dayLabel(total.toDate)}.`,
  );
};
