/** The number of the authority in the header of every made-up return. No authority has it. */
const madeUpAuthority = '999';

/**
 * The DfE number of an authority as a header gives it; null for anything else, so that no other text of a file is told on.
 *
 * @example
 * authorityOf(' 372 '); // => '372'
 * authorityOf('Ada Child'); // => null
 */
export function authorityOf(text: string): string | null {
  const number = text.trim();
  return /^\d{3}$/.test(number) ? number : null;
}

/**
 * Whether a return is of nobody, by the authority in its header. False for a return that does not say whose it is: it may be either.
 *
 * @example
 * isMadeUp('999'); // => true
 * isMadeUp(null); // => false
 */
export function isMadeUp(authority: string | null): boolean {
  return authority === madeUpAuthority;
}
