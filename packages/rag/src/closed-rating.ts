import { hasState, type Scheme } from './scheme.ts';

/**
 * The rating an action has once it is closed: blue, or green in a scheme that has no state for blue. Green is then the best the
 * scheme can say, and the council's own word for it is used; no state is recorded that the scheme does not have.
 *
 * @example
 * import { bragGrey, rag } from '@golden-thread/rag';
 * closedRating(bragGrey); // => 'blue'
 * closedRating(rag); // => 'green'
 */
export function closedRating(scheme: Scheme): 'blue' | 'green' {
  return hasState(scheme, 'blue') ? 'blue' : 'green';
}
