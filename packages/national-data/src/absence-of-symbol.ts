import type { Absence } from '@golden-thread/outcomes';
import type { FigureSymbol } from './figure-symbol.ts';

/**
 * What a reader is told in the place of a figure. `k` is a figure that rounds to 0 and is not 0: it is withheld, never shown as 0.
 *
 * @source Department for Education, open data standards, "GSS symbols".
 *
 * @example
 * absenceOfSymbol('c').reason; // => 'suppressed'
 */
export function absenceOfSymbol(symbol: FigureSymbol): Absence {
  switch (symbol) {
    case 'c':
      return {
        reason: 'suppressed',
        message: 'Suppressed so that no child can be identified (printed as c).',
      };
    case 'z':
      return { reason: 'not-collected', message: 'Not applicable to this area or year (printed as z).' };
    case 'x':
      return { reason: 'missing', message: 'Not available (printed as x).' };
    case 'k':
    case 'low':
      return { reason: 'suppressed', message: `More than nothing, but rounds to 0 (printed as ${symbol}).` };
    case '-':
      return { reason: 'missing', message: 'Nothing is published (printed as -).' };
    case 'region':
      return {
        reason: 'missing',
        message: 'The table prints the figure of the whole region for each of its authorities.',
      };
  }
}
