type Unit =
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

const after: Readonly<Record<Unit, string>> = {
  COUNT: '',
  PERCENT: '%',
  PERCENTAGE_POINTS: ' percentage points',
  PER_10000: ' per 10,000',
  DAYS: ' days',
  WEEKS: ' weeks',
  MONTHS: ' months',
  MILES: ' miles',
  PENCE: '',
  SCORE: '',
};

/**
 * A figure with its unit as people read it.
 *
 * @param decimals Places to show; without it, as many as the figure has, up to two.
 * @example
 * formatQuantity(72.46, 'PERCENT', 1); // => '72.5%'
 */
export function formatQuantity(value: number, unit: Unit, decimals?: number): string {
  if (unit === 'PENCE') {
    return new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' }).format(value / 100);
  }
  const number = new Intl.NumberFormat(
    'en-GB',
    decimals === undefined
      ? { maximumFractionDigits: 2 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals },
  ).format(value);
  return `${number.replace('-', '−')}${after[unit]}`;
}

/** A difference with its sign, e.g. `+2` or `−0.19`. */
export function formatDifference(value: number, unit: Unit): string {
  const words = formatQuantity(value, unit === 'PERCENT' ? 'PERCENTAGE_POINTS' : unit);
  return value > 0 ? `+${words}` : words;
}
