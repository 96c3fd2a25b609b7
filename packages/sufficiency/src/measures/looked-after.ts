import { countOf } from '@golden-thread/outcomes/measures';
import { defineMeasure } from './define-measure.ts';
import { lookedAfterOn } from './looked-after-on.ts';

/**
 * How many children are looked after on a day. Of 31 March it is the figure the Department publishes; of any other day it is the same count.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, number and rate; coverage: short breaks (V3, V4) are left out
 */
export const lookedAfter = defineMeasure(
  {
    id: 'looked-after',
    title: 'Children looked after',
    unit: 'count',
    counts: 'children looked after on the day',
    denominator: null,
    parts: null,
    from: ['episodes'],
    over: 'day',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, number and rate; coverage: short breaks (V3, V4) are left out',
    notVerified: null,
  },
  ({ care, period: { endDate } }) => {
    const { children, leftOut } = lookedAfterOn(care, endDate);
    return [countOf(children, leftOut)];
  },
);
