/** What a field that should hold a count says. */
export type CountText =
  { readonly kind: 'count'; readonly count: number } | { readonly kind: 'hidden' | 'absent' | 'unreadable' };

/** Signs by which published tables say that a count is hidden. */
const HIDDEN = new Set(['c', '*', 'suppressed', '[c]']);
/** Signs for not applicable, not available, no data and too small to print. */
const ABSENT = new Set([
  '',
  'z',
  'x',
  'k',
  'low',
  'na',
  'n/a',
  ':',
  '.',
  '..',
  '-',
  'null',
  '[z]',
  '[x]',
  '[low]',
]);

/**
 * Reads a field as a count. A number may be grouped by commas (`1,234`) or end in `.0`; the signs of DfE and NHS tables are known.
 *
 * @source DfE statistics symbols: c suppressed, z not applicable, x not available, k and low too small to print
 * @example
 * countText('1,234'); // => { kind: 'count', count: 1234 }
 * countText('c'); // => { kind: 'hidden' }
 * countText('about 5'); // => { kind: 'unreadable' }
 */
export function countText(field: string, symbol = 'c'): CountText {
  const text = field.trim();
  const number = /^\d{1,3}(?:,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text;
  if (/^\d{1,15}(?:\.0*)?$/.test(number)) return { kind: 'count', count: Number(number) };
  const sign = text.toLowerCase();
  if (sign === symbol.toLowerCase() || HIDDEN.has(sign)) return { kind: 'hidden' };
  return { kind: ABSENT.has(sign) ? 'absent' : 'unreadable' };
}

/** A percentage or rate: its value and the decimals it is printed with; `k` is a value that rounds to zero. */
export function derivedText(
  field: string,
  symbol = 'c',
): { readonly kind: 'value'; readonly value: number; readonly decimals: number } | CountText {
  const printed = field.trim().replace(/\s*%$/, '');
  const text = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(printed) ? printed.replaceAll(',', '') : printed;
  if (/^-?\d+(?:\.\d+)?$/.test(text)) {
    return {
      kind: 'value',
      value: Number(text),
      decimals: (text.split('.')[1] ?? '').replace(/0+$/, '').length,
    };
  }
  if (text.toLowerCase() === 'k') return { kind: 'value', value: 0, decimals: 0 };
  return countText(text, symbol);
}
