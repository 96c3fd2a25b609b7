import { countOf } from '@golden-thread/outcomes/measures';
import { defineMeasure } from './define-measure.ts';
import { startedIn } from './flows.ts';

/**
 * Children who started to be looked after in a period, each once.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, children starting each year
 */
export const started = defineMeasure(
  {
    id: 'started',
    title: 'Children who started to be looked after',
    unit: 'count',
    counts: 'children who started to be looked after in the period, on the first occasion',
    denominator: null,
    parts: null,
    from: ['episodes'],
    over: 'period',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, children starting each year',
    notVerified: null,
  },
  ({ care, period }) => {
    const { children, leftOut } = startedIn(care, period);
    return [countOf(children, leftOut)];
  },
);
