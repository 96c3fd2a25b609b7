import type { DerivedColumn } from './layout.ts';

const PERCENTAGE = /percent|(?:^|[_ ])pct(?:$|[_ ])|%|(?:^|[_ ])share(?:$|[_ ])|proportion/i;
const RATE = /(?:^|[_ ])rate(?:$|[_ ])|(?:^|[_ ])per[_ ]?\d/i;
const KIND =
  /percentages?|percent|pct|%|shares?|proportion|rates?|per[_ ]?\d[\d,]*k?|numbers?|counts?|(?:^|[_ ])of(?:$|[_ ])/gi;

/** Whether a column's name says that it holds percentages or rates. */
export function isShareName(name: string): boolean {
  return PERCENTAGE.test(name) || RATE.test(name);
}

/** How a column of percentages or rates is worked out, from its name. */
export function shareColumn(name: string, column: number, population: number | null): DerivedColumn {
  if (PERCENTAGE.test(name)) return { column, per: 100, population: null };
  const [, number = '10000', thousands] = /per[_ ]?(\d[\d,]*)(k?)/i.exec(name) ?? [];
  return { column, per: Number(number.replaceAll(',', '')) * (thousands === 'k' ? 1_000 : 1), population };
}

/**
 * What a column is about, without the words that say whether it counts or divides: by it a percentage finds its count
 * in a table that has several columns of counts.
 *
 * @example
 * aboutOf('girls_percent') === aboutOf('Number of girls'); // => true
 */
export function aboutOf(name: string): string {
  return name
    .replace(KIND, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
