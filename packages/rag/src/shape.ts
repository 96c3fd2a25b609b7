/** The mark of a state, so that it is told from others without its colour. */
export type Shape =
  'circle' | 'square' | 'triangle' | 'diamond' | 'ring' | 'question' | 'tick' | 'cross' | 'star' | 'pause';

/**
 * Every shape an app can draw. A scheme uses each once at most.
 *
 * @example
 * shapes.includes('tick'); // => true
 */
export const shapes: readonly Shape[] = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'ring',
  'question',
  'tick',
  'cross',
  'star',
  'pause',
];
