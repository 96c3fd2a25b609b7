/** What the number of every made-up child begins with, in every layout. No authority gives such a number. */
export const madeUpNumber = 'MADEUP';

/**
 * Whether a child's number is that of a child who was made up, so that the return it stands in is of nobody.
 *
 * @example
 * isMadeUpNumber(' madeup12 '); // => true
 * @example
 * isMadeUpNumber('12345'); // => false
 */
export function isMadeUpNumber(number: string): boolean {
  return number.trim().toUpperCase().startsWith(madeUpNumber);
}
