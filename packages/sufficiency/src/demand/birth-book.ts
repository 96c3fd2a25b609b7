import { dayNumber } from '@golden-thread/outcomes';
import type { AgeBand } from './age-band.ts';
import { bandEnds } from './birthdays.ts';

/** A birthday that children share: when each band ends for them, and the first day they can have been in care. */
export interface Birth {
  readonly born: string;
  readonly ends: readonly number[];
  readonly firstDay: number;
}

/** Births met so far, each worked out once and known by its place from 0. */
export interface BirthBook {
  readonly births: readonly Birth[];
  readonly placeOf: (born: string) => number;
}

/**
 * An empty book for some bands.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`, when asked for a birth that is neither a month nor a day.
 */
export function birthBook(bands: readonly AgeBand[]): BirthBook {
  const births: Birth[] = [];
  const places = new Map<string, number>();
  const placeOf = (born: string) => {
    const known = places.get(born);
    if (known !== undefined) return known;
    const firstDay = dayNumber(born.length === 7 ? `${born}-01` : born);
    const place = births.push({ born, ends: bandEnds(born, bands), firstDay }) - 1;
    places.set(born, place);
    return place;
  };
  return { births, placeOf };
}
