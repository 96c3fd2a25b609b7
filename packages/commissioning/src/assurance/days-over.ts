import { daysBetween, type IsoDate } from '@golden-thread/outcomes';

/** How many days ago a day passed: null where there is none or it has not passed; the day itself is in time. */
export function daysOver(dueDate: IsoDate | null, asOf: IsoDate): number | null {
  return dueDate === null || asOf <= dueDate ? null : daysBetween(dueDate, asOf);
}
