import type { Component, Recomputation } from './figure.ts';
import { formatNumber } from './format-quantity.ts';
import { meanPercentageChange } from './mean-percentage-change.ts';

/** What a figure's components give, not rounded, and how; the value is null when they give nothing, and `how` says why. */
export interface Recomputed {
  readonly value: number | null;
  readonly how: string;
}

/**
 * Works a figure out again from its components, not rounded. For a figure that is printed, `reconcileFigure` compares the two.
 *
 * @example
 * const children = { label: 'children', value: 0 };
 * recomputeFigure({ kind: 'share-percent', numerator: children, denominator: children }).value; // => null
 */
export function recomputeFigure(recomputation: Recomputation): Recomputed {
  switch (recomputation.kind) {
    case 'none':
      return { value: null, how: `It cannot be recomputed: ${recomputation.why}` };
    case 'same-as':
      return {
        value: recomputation.other.value,
        how: `The same figure stands elsewhere as ${named(recomputation.other)}.`,
      };
    case 'sum':
      return sum(recomputation.parts);
    case 'share-percent':
      return quotient(recomputation.numerator, recomputation.denominator, 100, 'as a percentage of');
    case 'rate-per-10000':
      return quotient(recomputation.numerator, recomputation.denominator, 10_000, 'per 10,000 of');
    case 'mean-percentage-change':
      return meanChange(recomputation.series, recomputation.changes);
  }
}

function sum(parts: readonly Component[]): Recomputed {
  if (parts.length === 0) return { value: null, how: 'It cannot be recomputed: no parts are given.' };
  const value = parts.reduce((total, part) => total + part.value, 0);
  return { value, how: `It is the sum of ${parts.map(named).join(' + ')}.` };
}

function quotient(numerator: Component, denominator: Component, scale: number, words: string): Recomputed {
  if (denominator.value === 0) {
    return { value: null, how: `It cannot be recomputed: ${named(denominator)} has nothing to divide by.` };
  }
  return {
    value: (numerator.value / denominator.value) * scale,
    how: `It is ${named(numerator)} ${words} ${named(denominator)}.`,
  };
}

function meanChange(series: readonly Component[], changes: number): Recomputed {
  const steps = series.map(({ value }) => plain(value)).join(' → ');
  const value = meanPercentageChange(
    series.map((point) => point.value),
    changes,
  );
  const window = changes === 1 ? 'last percentage change' : `last ${changes} yearly percentage changes`;
  if (value === null) {
    return { value, how: `It cannot be recomputed: ${steps} does not give the ${window}.` };
  }
  return { value, how: `It is ${changes === 1 ? 'the' : 'the mean of the'} ${window} of ${steps}.` };
}

function named(component: Component): string {
  return `${plain(component.value)} (${component.label})`;
}

function plain(value: number): string {
  const decimals = (String(value).split('.')[1] ?? '').length;
  return formatNumber(value, Math.min(decimals, 10));
}
