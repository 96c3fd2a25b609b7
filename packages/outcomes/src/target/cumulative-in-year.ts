import { dayLabel } from '../day-label.ts';
import { periodLabel } from '../period-label.ts';
import { cumulativeTotal, yearOfNewest } from './cumulative-total.ts';
import { assessment } from './evaluation.ts';
import type { Evaluator } from './evaluation.ts';
import { evenPace } from './even-pace.ts';
import { reaches } from './judge.ts';
import { levelOn } from './trajectory.ts';
import { orBetter, printed } from './wording.ts';

/**
 * A total built up over a year. A total to be reached is met as soon as it is; a cap, which nothing at all would meet, is met
 * only by a whole year. Part way, the total is held against an even pace from nothing on the year's first day.
 */
export const evaluateCumulativeInYear: Evaluator<'cumulative-in-year'> = (evaluation) => {
  const { indicator, target, polarity, history } = evaluation;
  const year = yearOfNewest(history, target.yearKind);
  if (target.target === null) {
    return assessment('not-rated', 'The source states no figure for the year.');
  }
  const total = cumulativeTotal(history, indicator.unit, target.yearKind);
  if ('missing' in total) return assessment('not-rated', total.missing);
  const soFar = `The total for ${target.yearKind === 'calendar-year' ? '' : 'the '}${periodLabel(year)} up to ${dayLabel(total.toDate)} is ${printed(indicator, total.value)}; ${printed(indicator, target.target)} ${orBetter(polarity)} is wanted`;
  const reached = reaches(total.value, target.target, polarity, indicator.decimals);
  if (total.toDate === year.endDate) {
    return assessment(reached ? 'met' : 'off-track', `${soFar}, so it is ${reached ? 'met' : 'not met'}.`);
  }
  const isCap = reaches(0, target.target, polarity, indicator.decimals);
  if (reached && !isCap) return assessment('met', `${soFar}, so it is met.`);
  const due = levelOn(evenPace(year, target.target), total.toDate);
  const onTrack = reaches(total.value, due, polarity, indicator.decimals);
  return assessment(
    onTrack ? 'on-track' : 'off-track',
    `${soFar} by ${dayLabel(year.endDate)}.`,
    `An even pace stands at ${printed(indicator, due)} on ${dayLabel(total.toDate)}.`,
  );
};
