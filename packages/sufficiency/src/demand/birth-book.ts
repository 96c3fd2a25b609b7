import { dayNumber } from '@golden-thread/outcomes';
import type { AgeBand } from './age-band.ts';
import { bandEnds } from './birthdays.ts';

/** A birthday that children share. */
export interface Birth {
  readonly born: string;
  /** The days on which each band ends. */
  readonly ends: readonly number[];
  /** The first day they can have been in care. */
  readonly firstDay: number;
  /** The first day on which leaving may be the last birthday and no chance: of a month of birth the 1st, though the 15th is counted. */
  readonly grownFrom: number;
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
    const isMonth = born.length === 7;
    const firstDay = dayNumber(isMonth ? `${born}-01` : born);
    const ends = bandEnds(born, bands);
    const place = births.push({ born, ends, firstDay, grownFrom: ends.at(-1)! - (isMonth ? 14 : 0) }) - 1;
    places.set(born, place);
    return place;
  };
  return { births, placeOf };
}
