import { rangeText, type CountRange } from './range-text.ts';

/** What a field that should hold a count says. */
export type CountText =
  | { readonly kind: 'count'; readonly count: number }
  /** `within`: between which counts it lies, where the sign says so (`<5`, `1-5`). */
  | { readonly kind: 'hidden'; readonly within?: CountRange }
  | { readonly kind: 'absent' | 'unreadable' };

/** Signs by which published tables say that a count is hidden, and that can mean nothing else. */
const HIDDEN = new Set(
  'c * ** *** ~ sup supp supp. suppr suppr. suppressed hidden masked redacted withheld confidential'.split(
    ' ',
  ),
);
/** Signs for not applicable, not available, no data and too small to print: they hide nothing that the rest could tell. */
const ABSENT = new Set(['', ...'z x k low na n/a : . .. ... - – — null'.split(' ')]);

/**
 * Reads a field as a count. A number may be grouped by commas (`1,234`) or end in `.0`; the signs of DfE, NHS and
 * council tables are known, in brackets or not. Of anything else nobody can tell whether it hides a count: it is unreadable.
 *
 * @source DfE statistics symbols: c suppressed, z not applicable, x not available, k and low too small to print
 * @example
 * countText('1,234'); // => { kind: 'count', count: 1234 }
 * countText('c'); // => { kind: 'hidden' }
 * countText('<5'); // => { kind: 'hidden', within: [0, 4] }
 * countText('about 5'); // => { kind: 'unreadable' }
 */
export function countText(field: string, symbol = 'c'): CountText {
  const text = field.trim();
  const number = /^\d{1,3}(?:,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text;
  if (/^\d{1,15}(?:\.0*)?$/.test(number)) return { kind: 'count', count: Number(number) };
  const sign = text.toLowerCase();
  if (sign === symbol.trim().toLowerCase()) return { kind: 'hidden' };
  const bare = /^\[.+\]$|^\(.+\)$/.test(sign) ? sign.slice(1, -1).trim() : sign;
  if (HIDDEN.has(bare)) return { kind: 'hidden' };
  const within = rangeText(bare);
  if (within !== null) return { kind: 'hidden', within };
  return { kind: ABSENT.has(bare) ? 'absent' : 'unreadable' };
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
