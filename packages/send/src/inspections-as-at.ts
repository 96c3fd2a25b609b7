import { isoDate, type IsoDate } from '@golden-thread/outcomes';
import type { Inspection } from './inspection.ts';

/**
 * The inspections a reader could know of on a day, in the order given, each with those of its reviews that could be known by then. What
 * it led to is part of it from its own day on.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @example
 * inspectionsAsAt([], '2022-08-31'); // => []
 */
export function inspectionsAsAt(inspections: readonly Inspection[], asOf: IsoDate): readonly Inspection[] {
  isoDate(asOf);
  return inspections
    .filter(({ knownDate }) => knownDate <= asOf)
    .map((inspection) => ({
      ...inspection,
      reviews: inspection.reviews.filter(({ knownDate }) => knownDate <= asOf),
    }));
}
