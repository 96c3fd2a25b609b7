import { defineMeasure } from './define-measure.ts';
import { placedFar } from './placed-far.ts';

/**
 * The share of children looked after on a day who are placed more than 20 miles from home, inside the authority or outside.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics: distance between home and placement
 */
export const overTwentyMiles = defineMeasure(
  {
    id: 'over-20-miles',
    title: 'Children placed more than 20 miles from home',
    unit: 'percent',
    counts: 'children looked after on the day who were placed more than 20 miles from home',
    denominator: 'children looked after on the day, those whose distance is not known too',
    parts: null,
    from: ['episodes'],
    over: 'day',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics: distance between home and placement',
    notVerified: null,
  },
  (question) => placedFar(question, () => true),
);
