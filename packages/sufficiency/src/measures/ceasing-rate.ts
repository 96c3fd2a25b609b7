import { countOf } from '@golden-thread/outcomes/measures';
import { defineMeasure } from './define-measure.ts';
import { ceasedIn } from './flows.ts';
import { rateOf } from './rate-of.ts';

/**
 * Children who ceased to be looked after in a period for every 10,000 aged 0 to 17. It is no yearly rate unless a year is asked for.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, number and rate by authority
 */
export const ceasingRate = defineMeasure(
  {
    id: 'ceasing-rate',
    title: 'Children who ceased to be looked after, for every 10,000 children',
    unit: 'per-10000',
    counts: 'children who ceased to be looked after in the period, on the last occasion',
    denominator: 'children aged 0 to 17 of the last 30 June before the end of the period',
    parts: null,
    from: ['episodes'],
    over: 'period',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, number and rate by authority',
    notVerified: null,
  },
  (question) => {
    const { children, leftOut } = ceasedIn(question.care, question.period);
    return [rateOf(countOf(children, leftOut), question)];
  },
);
