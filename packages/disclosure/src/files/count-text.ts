import { rangeText, type CountRange } from './range-text.ts';

/** What a field that should hold a count says. */
export type CountText =
  | { readonly kind: 'count'; readonly count: number }
  /** `within`: between which counts it lies, where the sign says so (`<5`, `1-5`). */
  | { readonly kind: 'hidden'; readonly within?: CountRange; readonly roundsToZero?: true }
  | { readonly kind: 'absent' | 'unreadable' };

/** Signs by which published tables say that a count is hidden, and that can mean nothing else. */
const HIDDEN = new Set(
  'c * ** *** ~ sup supp supp. suppr suppr. suppressed hidden masked redacted withheld confidential'.split(
    ' ',
  ),
);
/** Signs that a count is not zero or may not be, and rounds to it. */
const LOW = new Set(['k', 'low']);
/** What a count that rounds to zero can be, where its base is not told: bases up to ten are allowed for. */
const ROUNDS_TO_ZERO: CountRange = [0, 5];
/** Notes that stand behind a figure and change nothing of it: estimated, provisional, revised, unreliable. */
const NOTE = /(?<=\d)\s*\[(?:e|p|r|u)\]$/i;
/** Signs for not applicable, not available and no data: they hide nothing that the rest could tell. */
const ABSENT = new Set(['', ...'z x na n/a : . .. ... - – — null'.split(' ')]);

/**
 * Reads a field as a count. A number may be grouped by commas (`1,234`) or end in `.0`; the signs of DfE, NHS and
 * council tables are known, in brackets or not. Of anything else nobody can tell whether it hides a count: it is unreadable.
 *
 * A count that rounds to zero (`low`, `k`) is small, and lies from 0 to 5. A note behind a figure (`12 [r]`) is passed over.
 *
 * @source DfE statistics symbols: c suppressed, z not applicable, x not available, k and low rounding to zero
 * @source Government Analysis Function, symbols in tables: [c], [e], [low], [p], [r], [u], [x], [z]
 * @example
 * countText('1,234'); // => { kind: 'count', count: 1234 }
 * countText('c'); // => { kind: 'hidden' }
 * countText('<5'); // => { kind: 'hidden', within: [0, 4] }
 * countText('[low]'); // => { kind: 'hidden', within: [0, 5], roundsToZero: true }
 * countText('about 5'); // => { kind: 'unreadable' }
 */
export function countText(field: string, symbol = 'c'): CountText {
  const text = field.trim().replace(NOTE, '');
  const number = /^\d{1,3}(?:,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text;
  if (/^\d{1,15}(?:\.0*)?$/.test(number)) return { kind: 'count', count: Number(number) };
  const sign = text.toLowerCase();
  if (sign === symbol.trim().toLowerCase()) return { kind: 'hidden' };
  const bare = /^\[.+\]$|^\(.+\)$/.test(sign) ? sign.slice(1, -1).trim() : sign;
  if (HIDDEN.has(bare)) return { kind: 'hidden' };
  if (LOW.has(bare)) return { kind: 'hidden', within: ROUNDS_TO_ZERO, roundsToZero: true };
  const within = rangeText(bare);
  if (within !== null) return { kind: 'hidden', within };
  return { kind: ABSENT.has(bare) ? 'absent' : 'unreadable' };
}

const NOTED_SHARE = /(?<=[\d%])\s*\[(?:e|p|r|u)\]$/i;

/** A percentage or rate: its value and the decimals it is printed with; `k` and `low` are a value that rounds to zero. */
export function derivedText(
  field: string,
  symbol = 'c',
): { readonly kind: 'value'; readonly value: number; readonly decimals: number } | CountText {
  const printed = field.trim().replace(NOTED_SHARE, '').replace(/\s*%$/, '');
  const text = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(printed) ? printed.replaceAll(',', '') : printed;
  if (/^-?\d+(?:\.\d+)?$/.test(text)) {
    return {
      kind: 'value',
      value: Number(text),
      decimals: (text.split('.')[1] ?? '').replace(/0+$/, '').length,
    };
  }
  if (/^(?:\[(?:k|low)\]|k|low)$/i.test(text)) return { kind: 'value', value: 0, decimals: 0 };
  return countText(text, symbol);
}
