import { countOf } from '@golden-thread/outcomes/measures';
import { defineMeasure } from './define-measure.ts';
import { ceasedIn } from './flows.ts';

/**
 * Children who ceased to be looked after in a period, each once.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, children ceasing each year
 */
export const ceased = defineMeasure(
  {
    id: 'ceased',
    title: 'Children who ceased to be looked after',
    unit: 'count',
    counts: 'children who ceased to be looked after in the period, on the last occasion',
    denominator: null,
    parts: null,
    from: ['episodes'],
    over: 'period',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, children ceasing each year',
    notVerified: null,
  },
  ({ care, period }) => {
    const { children, leftOut } = ceasedIn(care, period);
    return [countOf(children, leftOut)];
  },
);
