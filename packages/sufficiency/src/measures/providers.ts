import { breakdownByCode, partsOf } from './breakdown.ts';
import { defineMeasure } from './define-measure.ts';

/**
 * Children looked after on a day by provider of the placement.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics
 */
export const providers = defineMeasure(
  {
    id: 'providers',
    title: 'Children looked after, by provider',
    unit: 'percent',
    counts: 'children looked after on the day by provider of the placement',
    denominator: 'children looked after on the day',
    parts: partsOf('provider'),
    from: ['episodes'],
    over: 'day',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics',
    notVerified: null,
  },
  (question) => breakdownByCode(question, 'provider', ({ episode }) => episode.provider),
);
