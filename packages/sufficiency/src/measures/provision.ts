import { breakdownByCode, partsOf } from './breakdown.ts';
import { defineMeasure } from './define-measure.ts';

/**
 * Children looked after on a day by provider of the placement: the authority itself, or private and voluntary.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics
 */
export const provision = defineMeasure(
  {
    id: 'provision',
    title: 'Children looked after, in-house or independent',
    unit: 'percent',
    counts:
      'children looked after on the day by provider of the placement: the authority itself, or private and voluntary',
    denominator: 'children looked after on the day',
    parts: partsOf('provision'),
    from: ['episodes'],
    over: 'day',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics',
    notVerified: null,
  },
  (question) => breakdownByCode(question, 'provision', ({ episode }) => episode.provider),
);
