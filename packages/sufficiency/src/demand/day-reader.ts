import { dayNumber, type IsoDate } from '@golden-thread/outcomes';

/**
 * Reads days as numbers and remembers them: a million episodes begin and end on a few thousand days.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function dayReader(): (date: IsoDate) => number {
  const known = new Map<string, number>();
  return (date) => {
    const seen = known.get(date);
    if (seen !== undefined) return seen;
    const day = dayNumber(date);
    known.set(date, day);
    return day;
  };
}
