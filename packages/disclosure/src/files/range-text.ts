/** The least and the most a count can be. */
export type CountRange = readonly [least: number, most: number];

const BELOW = /^(?:<|less than|fewer than|under|below)\s*(\d{1,3})$/;
const UP_TO = /^(?:(?:<=|≤|up to)\s*(\d{1,3})|(\d{1,3}) or (?:fewer|less))$/;
const BETWEEN = /^([01])\s*(?:-|–|to)\s*(\d{1,2})$/;
/** A range that goes further is an age or a date rather than a small count. */
const MOST_BETWEEN = 19;

/**
 * Reads a sign that hides a count and says between which counts it lies; null for any other text. It may be in brackets no more.
 *
 * @example
 * rangeText('1-5'); // => [1, 5]
 * rangeText('fewer than 5'); // => [0, 4]
 * rangeText('10-14'); // => null
 */
export function rangeText(sign: string): CountRange | null {
  const [, below] = BELOW.exec(sign) ?? [];
  if (below !== undefined) return rangeTo(0, Number(below) - 1);
  const [, upTo, orFewer] = UP_TO.exec(sign) ?? [];
  if (upTo !== undefined || orFewer !== undefined) return rangeTo(0, Number(upTo ?? orFewer));
  const [, least, most] = BETWEEN.exec(sign) ?? [];
  if (least === undefined || Number(most) > MOST_BETWEEN) return null;
  return rangeTo(Number(least), Number(most));
}

/** A range of one count hides nothing: it is written by mistake. */
function rangeTo(least: number, most: number): CountRange | null {
  return least < most ? [least, most] : null;
}
