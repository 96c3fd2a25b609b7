/** A year that stands in a name: alone, or as the two calendar years a collection year has a part of. */
export interface YearInName {
  /** The first year written. */
  readonly year: number;
  /** Whether both calendar years are written, so that the first is the one the collection begins in. */
  readonly whole: boolean;
}

/** `2017`, `2017-18`, `2017_2018`, `201718`, with neither a letter nor a digit beside it that would make it something else. */
const written = /(?<![0-9])(20\d\d)(?:[-_ ]?(?:20)?(\d\d))?(?![0-9])/g;

/**
 * The collection year that a file's name tells, or else the nearest of the folders it stands in; null where none does. `2018` alone may
 * be the year it begins in or the year it ends in.
 *
 * @example
 * yearInName('returns/2017-18/header.csv'); // => { year: 2017, whole: true }
 * @example
 * yearInName('returns/2018/header.csv'); // => { year: 2018, whole: false }
 */
export function yearInName(place: string): YearInName | null {
  for (const part of place.split('/').toReversed())
    for (const [, first = '', second] of part.matchAll(written)) {
      const year = Number(first);
      if (second === undefined) return { year, whole: false };
      if (Number(second) === (year + 1) % 100) return { year, whole: true };
    }
  return null;
}
