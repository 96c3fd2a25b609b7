import type { Quantity, Unit } from './quantity.ts';
import { roundTo } from './rounding.ts';

const suffixes: Readonly<Record<Exclude<Unit, 'pence'>, readonly [one: string, many: string]>> = {
  count: ['', ''],
  percent: ['%', '%'],
  'percentage-points': [' percentage point', ' percentage points'],
  'per-10000': [' per 10,000', ' per 10,000'],
  days: [' day', ' days'],
  weeks: [' week', ' weeks'],
  months: [' month', ' months'],
  miles: [' mile', ' miles'],
  score: ['', ''],
};

/**
 * A figure with its unit, as it is printed: rounded to `decimals`, thousands grouped, a true minus sign. Pence are
 * printed as pounds, and `decimals` does not apply to them.
 *
 * @throws Defect `NOT_A_FINITE_NUMBER`; `DECIMALS_OUT_OF_RANGE`.
 *
 * @example
 * formatQuantity({ value: 97.8, unit: 'per-10000' }, 1); // => '97.8 per 10,000'
 */
export function formatQuantity(quantity: Quantity, decimals: number): string {
  if (quantity.unit === 'pence') return withSign(quantity.value / 100, 2, '£');
  const [one, many] = suffixes[quantity.unit];
  const suffix = Math.abs(roundTo(quantity.value, decimals)) === 1 ? one : many;
  return `${formatNumber(quantity.value, decimals)}${suffix}`;
}

/**
 * A bare number as it is printed: rounded, thousands grouped, a true minus sign.
 *
 * @throws Defect `NOT_A_FINITE_NUMBER`; `DECIMALS_OUT_OF_RANGE`.
 *
 * @example
 * formatNumber(57453, 0); // => '57,453'
 */
export function formatNumber(value: number, decimals: number): string {
  return withSign(value, decimals, '');
}

function withSign(value: number, decimals: number, symbol: string): string {
  const rounded = roundTo(value, decimals);
  const [whole, fraction] = Math.abs(rounded).toFixed(decimals).split('.') as [string, string | undefined];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${rounded < 0 ? '−' : ''}${symbol}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}
