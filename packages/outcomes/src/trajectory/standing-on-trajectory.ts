import { dayLabel } from '../day-label.ts';
import { formatQuantity } from '../format-quantity.ts';
import type { Indicator, JudgedPolarity } from '../indicator.ts';
import { isoDate } from '../iso-date.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Observation } from '../observation.ts';
import { countingObservations } from '../observations-as-at.ts';
import { periodLabel } from '../period-label.ts';
import { roundTo } from '../rounding.ts';
import { cumulativeTotal } from '../target/cumulative-total.ts';
import { pathOfTarget } from '../target/path-of-target.ts';
import { levelOn } from '../target/trajectory.ts';

/** Where the newest figure stands beside the path it is to follow, or why that cannot be told. */
export type TrajectoryStanding =
  | {
      /** `ahead` is better than the path by polarity, `on` prints the same. */
      readonly place: 'ahead' | 'on' | 'behind';
      /** The last day the figure covers, which is the day the path is read at. */
      readonly date: IsoDate;
      /** The figure, or the total so far for a total of a year; rounded as printed. */
      readonly value: number;
      /** Where the path stands on that day, rounded as printed. */
      readonly due: number;
      /** The figure less what is due. */
      readonly difference: number;
      readonly sentence: string;
    }
  | { readonly place: 'cannot-be-told'; readonly sentence: string };

const placeWords = { ahead: 'ahead of', on: 'on', behind: 'behind' } as const;

/** What a standing is read from. Observations of other indicators are ignored. */
export interface TrajectoryStandingInput {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  /** The day it is read at; what became known later is not looked at. */
  readonly asOf: IsoDate;
}

/**
 * Where the newest figure stands beside the path from baseline to target, as at a day. After the last day of the path what is due is
 * its end. It is a place on a line and no verdict: a measure may be behind the path and have met its target since.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY` when `asOf` is not a day.
 *
 * @example
 * const indicator = { id: 'a', polarity: 'unknown', target: null, baseline: null, unit: 'percent', decimals: 1 };
 * standingOnTrajectory({ indicator, observations: [], asOf: '2022-08-31' }).sentence; // => 'The source states no target.'
 */
export function standingOnTrajectory(input: TrajectoryStandingInput): TrajectoryStanding {
  const { indicator } = input;
  const asOf = isoDate(input.asOf);
  const history = countingObservations(
    input.observations.filter(({ indicatorId }) => indicatorId === indicator.id),
    asOf,
  );
  const newest = history.at(-1);
  const { line, reason } = pathOfTarget(indicator, newest?.period.endDate ?? asOf);
  const { polarity, target, decimals, unit } = indicator;
  if (line === null) return untold(reason);
  if (polarity !== 'higher-is-better' && polarity !== 'lower-is-better') {
    return untold('It is not said which way is better, so neither side of the path is ahead.');
  }
  if (newest === undefined) return untold(`No figure is recorded by ${dayLabel(asOf)}.`);
  if (newest.value === null) return untold(`There is no figure for ${periodLabel(newest.period)}.`);
  const date = newest.period.endDate;
  if (date < line.startDate) {
    return untold(`The figure is older than the start of the path on ${dayLabel(line.startDate)}.`);
  }
  const measured =
    target?.kind === 'cumulative-in-year'
      ? cumulativeTotal(history, unit, target.yearKind)
      : { value: newest.value };
  if ('missing' in measured) return untold(measured.missing);
  const value = roundTo(measured.value, decimals);
  const due = roundTo(levelOn(line, date), decimals);
  const difference = roundTo(value - due, decimals);
  const place = placeOf(difference, polarity);
  const printed = (level: number): string => formatQuantity({ value: level, unit }, decimals);
  const sentence = `${printed(value)} on ${dayLabel(date)} is ${placeWords[place]} the path, which stands at ${printed(due)}.`;
  return { place, date, value, due, difference, sentence };
}

function placeOf(difference: number, polarity: JudgedPolarity): 'ahead' | 'on' | 'behind' {
  if (difference === 0) return 'on';
  return difference > 0 === (polarity === 'higher-is-better') ? 'ahead' : 'behind';
}

function untold(sentence: string): TrajectoryStanding {
  return { place: 'cannot-be-told', sentence };
}
