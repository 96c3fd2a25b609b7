/** The unit of a figure, as the graph names it. */
export type Unit =
  | 'COUNT'
  | 'PERCENT'
  | 'PERCENTAGE_POINTS'
  | 'PER_10000'
  | 'DAYS'
  | 'WEEKS'
  | 'MONTHS'
  | 'MILES'
  | 'PENCE'
  | 'SCORE';

const after: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  COUNT: ['', ''],
  PERCENT: ['%', '%'],
  PERCENTAGE_POINTS: [' percentage point', ' percentage points'],
  PER_10000: [' per 10,000', ' per 10,000'],
  DAYS: [' day', ' days'],
  WEEKS: [' week', ' weeks'],
  MONTHS: [' month', ' months'],
  MILES: [' mile', ' miles'],
  PENCE: ['', ''],
  SCORE: ['', ''],
};

/**
 * A figure with its unit as people read it.
 *
 * @param decimals Places to show; without it, as many as the figure has, up to two.
 * @example
 * formatQuantity(72.46, 'PERCENT', 1); // => '72.5%'
 */
export function formatQuantity(value: number, unit: Unit, decimals?: number): string {
  const number = printed(value, unit, decimals);
  const [one, many] = after[unit];
  return `${number.replace('-', '−')}${/^-?1(?:[.]0+)?$/.test(number) ? one : many}`;
}

/**
 * The digits of the same figure as a program reads them: a point, a hyphen for minus, no unit. Money in pounds.
 *
 * @example
 * digitsOf(-1072.46, 'PERCENT', 1); // => '-1072.5'
 */
export function digitsOf(value: number, unit: Unit, decimals?: number): string {
  return printed(value, unit, decimals).replaceAll(/[^\d.-]/g, '');
}

/**
 * The unit in words, for beside digits; empty where a figure is a plain number.
 *
 * @example
 * unitWords('PER_10000'); // => 'per 10,000'
 */
export function unitWords(unit: Unit): string {
  return unit === 'PENCE' ? 'pounds' : after[unit][1].trim();
}

/** The unit of a difference between two figures. */
export function differenceUnit(unit: Unit): Unit {
  return unit === 'PERCENT' ? 'PERCENTAGE_POINTS' : unit;
}

/** A difference with its sign, e.g. `+2` or `−0.19`. */
export function formatDifference(value: number, unit: Unit, decimals?: number): string {
  const words = formatQuantity(value, differenceUnit(unit), decimals);
  return value > 0 ? `+${words}` : words;
}

/** What rounds to nought has no sign. */
function printed(value: number, unit: Unit, decimals?: number): string {
  const signDisplay = 'negative';
  if (unit === 'PENCE') {
    return new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', signDisplay }).format(
      value / 100,
    );
  }
  return new Intl.NumberFormat(
    'en-GB',
    decimals === undefined
      ? { maximumFractionDigits: 2, signDisplay }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay },
  ).format(value);
}
