import { breakdownByCode, partsOf } from './breakdown.ts';
import { defineMeasure } from './define-measure.ts';

/**
 * Children looked after on a day by category of need.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics
 */
export const needs = defineMeasure(
  {
    id: 'needs',
    title: 'Children looked after, by need',
    unit: 'percent',
    counts: 'children looked after on the day by category of need',
    denominator: 'children looked after on the day',
    parts: partsOf('need'),
    from: ['episodes'],
    over: 'day',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics',
    notVerified: null,
  },
  (question) => breakdownByCode(question, 'need', ({ episode }) => episode.need),
);
