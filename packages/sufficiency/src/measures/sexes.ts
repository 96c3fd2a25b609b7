import { breakdownBy } from './breakdown.ts';
import { defineMeasure } from './define-measure.ts';

/**
 * Children looked after on a day by sex.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics: sex
 */
export const sexes = defineMeasure(
  {
    id: 'sexes',
    title: 'Children looked after, by sex',
    unit: 'percent',
    counts: 'children looked after on the day of that sex',
    denominator: 'children looked after on the day',
    parts: ['female', 'male', 'unknown'],
    from: ['episodes'],
    over: 'day',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics: sex',
    notVerified: null,
  },
  (question) => breakdownBy(question, ['female', 'male'], ({ child }) => child.sex),
);
