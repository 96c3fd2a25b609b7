import type { Assessment } from '../assessment.ts';
import { dayLabel } from '../day-label.ts';
import type { IsoDate } from '../iso-date.ts';
import type { TargetKind } from '../target.ts';
import { assessment } from './evaluation.ts';
import type { Evaluation } from './evaluation.ts';
import { reaches } from './judge.ts';
import { levelOn } from './trajectory.ts';
import { figureFor, orBetter, printed } from './wording.ts';

/** A level to be reached from a baseline, by a day when one is stated. */
export interface Destination {
  readonly baselineValue: number;
  readonly baselineDate: IsoDate | null;
  readonly level: number;
  readonly byDate: IsoDate | null;
}

/**
 * Judges progress from a baseline to a level. Reached is met, whenever. After the day it was due, not reached is off track.
 * Before it, the figure is held against the straight line from baseline to level, on the last day the figure covers. With
 * no line to hold it against, only a figure worse than the baseline can be judged: it is under every line there could be.
 */
export function assessToward(
  evaluation: Omit<Evaluation<TargetKind>, 'target'>,
  to: Destination,
): Assessment {
  const { indicator, polarity, observation, value, asOf } = evaluation;
  const { decimals } = indicator;
  const figure = figureFor(indicator, observation, value);
  const wanted = `${printed(indicator, to.level)} ${orBetter(polarity)}`;
  if (reaches(value, to.level, polarity, decimals)) {
    return assessment('met', `${figure}; ${wanted} is wanted, so it is met.`);
  }
  const notReached = `${figure}; ${wanted} is wanted, so it is not reached yet.`;
  if (to.byDate !== null && asOf > to.byDate) {
    return assessment(
      'off-track',
      notReached,
      `It was to be reached by ${dayLabel(to.byDate)}, which has passed.`,
    );
  }
  const baseline = printed(indicator, to.baselineValue);
  if (!reaches(value, to.baselineValue, polarity, decimals)) {
    return assessment('off-track', notReached, `It is worse than the baseline of ${baseline}.`);
  }
  if (to.byDate === null) {
    return assessment(
      'not-rated',
      notReached,
      'No day is stated by which to reach it, so there is no path to hold it against.',
    );
  }
  if (to.baselineDate === null) {
    return assessment(
      'not-rated',
      notReached,
      'The day of the baseline is not stated, so there is no path to hold it against.',
    );
  }
  const measuredDate = observation.period.endDate;
  if (measuredDate < to.baselineDate) {
    return assessment(
      'not-rated',
      notReached,
      `The figure is older than the baseline of ${dayLabel(to.baselineDate)}.`,
    );
  }
  const line = {
    startDate: to.baselineDate,
    startValue: to.baselineValue,
    endDate: to.byDate,
    endValue: to.level,
  };
  const due = levelOn(line, measuredDate);
  const path = `A straight line from ${baseline} on ${dayLabel(to.baselineDate)} to ${printed(indicator, to.level)} on ${dayLabel(to.byDate)} stands at ${printed(indicator, due)} on ${dayLabel(measuredDate)}.`;
  return assessment(reaches(value, due, polarity, decimals) ? 'on-track' : 'off-track', notReached, path);
}
