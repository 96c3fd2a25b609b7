/**
 * The states every scheme maps to. `unknown` means nothing is recorded; it is never shown as `grey`, which
 * means recorded as awaiting start.
 */
export type Rating = 'blue' | 'green' | 'amber' | 'red' | 'grey' | 'unknown';

/**
 * The six ratings in the order they are listed and counted where no scheme gives another.
 *
 * @example
 * ratings.length; // => 6
 */
export const ratings: readonly Rating[] = ['blue', 'green', 'amber', 'red', 'grey', 'unknown'];

/** Every rating that is a colour: all but unknown. */
export const colours: readonly Rating[] = ratings.filter((rating) => rating !== 'unknown');
