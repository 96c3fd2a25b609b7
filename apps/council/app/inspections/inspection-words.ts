import { formatDay } from '../words/dates.ts';

/** The arrangements of an inspection, in words. */
export const frameworkWords = {
  LOCAL_AREA_2016: 'Arrangements of 2016 to 2022, which gave no grade',
  AREA_2023: 'Arrangements since January 2023, which give one of three outcomes',
} as const;

/**
 * From which day on something is told of here, where no document states that day; null where one does.
 *
 * @example
 * toldFrom({ knownDate: '2022-01-31', knownDateAssumed: null }); // => null
 */
export function toldFrom({
  knownDate,
  knownDateAssumed,
}: {
  readonly knownDate: string;
  readonly knownDateAssumed: string | null;
}): string | null {
  return knownDateAssumed === null
    ? null
    : `Shown from ${formatDay(knownDate)} on, a day that is assumed. ${knownDateAssumed}`;
}
