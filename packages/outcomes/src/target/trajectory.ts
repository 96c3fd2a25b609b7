import { daysBetween } from '../day-arithmetic.ts';
import type { IsoDate } from '../iso-date.ts';

/** A straight line from where a measure stood to where it is wanted. */
export interface Trajectory {
  readonly startDate: IsoDate;
  readonly startValue: number;
  readonly endDate: IsoDate;
  readonly endValue: number;
}

/**
 * Where the line stands on a day: in proportion to the days gone, flat before its start and after its end. Not rounded.
 *
 * @example
 * levelOn({ startDate: '2022-01-01', startValue: 50, endDate: '2022-01-11', endValue: 60 }, '2022-01-06'); // => 55
 */
export function levelOn(line: Trajectory, date: IsoDate): number {
  if (date <= line.startDate) return line.startValue;
  if (date >= line.endDate) return line.endValue;
  const share = daysBetween(line.startDate, date) / daysBetween(line.startDate, line.endDate);
  return line.startValue + (line.endValue - line.startValue) * share;
}
