/**
 * Why a published table prints no figure: `c` suppressed to protect somebody, `z` not applicable, `x` not available, `k` rounds
 * to 0 but is not 0, `low` the same in older tables, `-` missing. `region` is never printed: it stands where a table prints the figure of
 * the whole region for an authority.
 *
 * @source Department for Education, open data standards, "GSS symbols".
 */
export type FigureSymbol = 'c' | 'z' | 'x' | 'k' | 'low' | '-' | 'region';

/** What a cell of a published table says: a figure, or the symbol in its place. */
export interface FigureReading {
  readonly value: number | null;
  readonly symbol: FigureSymbol | null;
}

const symbols: ReadonlyMap<string, FigureSymbol> = new Map([
  ['c', 'c'],
  ['z', 'z'],
  ['x', 'x'],
  ['k', 'k'],
  ['low', 'low'],
  ['-', '-'],
  ['NA', '-'],
  ['', '-'],
]);

const number = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:[eE][-+]?\d{1,2})?$/u;

/**
 * Reads a cell that should hold a figure. A symbol is never 0: it has no value. Null when it is neither a number nor a
 * symbol known here. Spaces around it are let be; a comma may part thousands.
 *
 * @example
 * readFigure('4.7980000000000002E-2'); // => { value: 0.04798, symbol: null }
 *
 * @example
 * readFigure('c'); // => { value: null, symbol: 'c' }
 *
 * @example
 * readFigure('=1+1'); // => null
 */
export function readFigure(text: string): FigureReading | null {
  const trimmed = text.trim();
  const symbol = symbols.get(trimmed);
  if (symbol !== undefined) return { value: null, symbol };
  if (!number.test(trimmed)) return null;
  const value = Number(trimmed.replaceAll(',', ''));
  return { value: value === 0 ? 0 : value, symbol: null };
}
