import { addDays } from '../day-arithmetic.ts';
import type { Period } from '../period.ts';
import type { Trajectory } from './trajectory.ts';

/** A total that grows evenly through a year: nothing on the day before its first day, all of it on its last. */
export function evenPace({ startDate, endDate }: Period, total: number): Trajectory {
  return { startDate: addDays(startDate, -1), startValue: 0, endDate, endValue: total };
}
