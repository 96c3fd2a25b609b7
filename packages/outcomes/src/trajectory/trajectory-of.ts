import { addDays, endOfMonth } from '../day-arithmetic.ts';
import type { Indicator } from '../indicator.ts';
import { isoDate } from '../iso-date.ts';
import type { IsoDate } from '../iso-date.ts';
import { roundTo } from '../rounding.ts';
import { pathOfTarget } from '../target/path-of-target.ts';
import { levelOn } from '../target/trajectory.ts';
import type { Trajectory } from '../target/trajectory.ts';

/** Where a path stands on a day, rounded as printed. */
export interface TrajectoryPoint {
  readonly date: IsoDate;
  /** In the indicator's unit. */
  readonly level: number;
}

/** The path an indicator is to follow as points for a chart, or why there is none. */
export type IndicatorTrajectory =
  | {
      /** Earliest first: the first day, every month's end between, and the last day. A single point where they are one day. */
      readonly points: readonly TrajectoryPoint[];
      readonly reason: null;
    }
  | { readonly points: null; readonly reason: string };

/**
 * The path from an indicator's baseline to its target as points, a straight line; for a total of a year an even pace from nothing
 * on the day before the year that holds `asOf`. Only targets with both ends stated have one.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY` when `asOf` is not a day.
 *
 * @example
 * const baseline = { value: 50, numerator: null, denominator: null, date: '2022-01-01', label: '50%' };
 * const target = { kind: 'baseline-to-target', target: 60, byDate: '2022-02-10' };
 * trajectoryOf({ target, baseline, decimals: 1 }, '2022-08-31').points?.map(({ level }) => level); // => [50, 57.5, 60]
 */
export function trajectoryOf(indicator: Indicator, asOf: IsoDate): IndicatorTrajectory {
  const { line, reason } = pathOfTarget(indicator, isoDate(asOf));
  if (line === null) return { points: null, reason };
  const points = daysOf(line).map((date) => ({
    date,
    level: roundTo(levelOn(line, date), indicator.decimals),
  }));
  return { points, reason: null };
}

function daysOf({ startDate, endDate }: Trajectory): readonly IsoDate[] {
  const dates = [startDate];
  for (let date = endOfMonth(startDate); date < endDate; date = endOfMonth(addDays(date, 1))) {
    if (date > startDate) dates.push(date);
  }
  return endDate > startDate ? [...dates, endDate] : dates;
}
