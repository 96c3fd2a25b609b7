import { addMonths, dayNumber, type IsoDate } from '@golden-thread/outcomes';
import type { AgeBand } from './age-band.ts';

/**
 * The days on which a child leaves each band, in order; the last is the day of leaving care for good. Of a month of birth the 15th is
 * taken; who is born on 29 February is a year older on 1 March of other years.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function bandEnds(born: string, bands: readonly AgeBand[]): readonly number[] {
  const day = born.length === 7 ? `${born}-15` : born;
  return bands.map(({ untilAge }) => birthdayOf(day, untilAge));
}

function birthdayOf(born: IsoDate, age: number): number {
  const day = addMonths(born, age * 12);
  return dayNumber(day) + (born.endsWith('-02-29') && day.endsWith('-02-28') ? 1 : 0);
}

/** The band on a day: the first that has not ended; as many as there are bands once the last has. */
export function bandOn(ends: readonly number[], day: number): number {
  let band = 0;
  while (band < ends.length && day >= ends[band]!) band += 1;
  return band;
}
