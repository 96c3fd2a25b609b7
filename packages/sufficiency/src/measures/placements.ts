import { breakdownByCode, partsOf } from './breakdown.ts';
import { defineMeasure } from './define-measure.ts';

/**
 * Children looked after on a day by kind of placement.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics
 */
export const placements = defineMeasure(
  {
    id: 'placements',
    title: 'Children looked after, by placement',
    unit: 'percent',
    counts: 'children looked after on the day by kind of placement',
    denominator: 'children looked after on the day',
    parts: partsOf('placement'),
    from: ['episodes'],
    over: 'day',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics',
    notVerified:
      'In which of these groups the Department counts P3 and the temporary placements T0 to T4, and what Z11 to Z14 stand for.',
  },
  (question) => breakdownByCode(question, 'placement', ({ episode }) => episode.placement),
);
