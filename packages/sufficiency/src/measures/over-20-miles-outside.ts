import { groupOf } from './code-groups.ts';
import { collectionYearOf } from './collection-year.ts';
import { defineMeasure } from './define-measure.ts';
import { placedFar } from './placed-far.ts';

/**
 * The share of children looked after on a day who are placed more than 20 miles from home and outside the authority. Often quoted as if it
 * were the share placed more than 20 miles away, which is larger.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics: distance and locality of placement
 */
export const overTwentyMilesOutside = defineMeasure(
  {
    id: 'over-20-miles-outside',
    title: 'Children placed more than 20 miles from home and outside the authority',
    unit: 'percent',
    counts:
      'children looked after on the day who were placed more than 20 miles from home and outside the authority',
    denominator: 'children looked after on the day, those whose distance is not known too',
    parts: null,
    from: ['episodes'],
    over: 'day',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics: distance and locality of placement',
    notVerified: null,
  },
  (question) => {
    const year = collectionYearOf(question.period.endDate);
    return placedFar(
      question,
      ({ placementLocation }) => groupOf('locality', placementLocation, year) === 'outside',
    );
  },
);
