import { countOf } from '@golden-thread/outcomes/measures';
import { defineMeasure } from './define-measure.ts';
import { lookedAfterOn } from './looked-after-on.ts';
import { rateOf } from './rate-of.ts';

/**
 * Children looked after on a day for every 10,000 aged 0 to 17. The estimate is that of the last 30 June before the day.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, number and rate by authority
 */
export const lookedAfterRate = defineMeasure(
  {
    id: 'looked-after-rate',
    title: 'Children looked after, for every 10,000 children',
    unit: 'per-10000',
    counts: 'children looked after on the day',
    denominator: 'children aged 0 to 17 of the middle of the year before',
    parts: null,
    from: ['episodes'],
    over: 'day',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, number and rate by authority',
    notVerified: null,
  },
  (question) => {
    const { children, leftOut } = lookedAfterOn(question.care, question.period.endDate);
    return [rateOf(countOf(children, leftOut), question)];
  },
);
