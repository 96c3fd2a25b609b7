import { ageGroups, bandOf } from './bands.ts';
import { breakdownBy } from './breakdown.ts';
import { defineMeasure } from './define-measure.ts';
import { UNKNOWN } from './part-shares.ts';

/**
 * Children looked after on a day by age. On the last day of a month the age is exact.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics: age group
 */
export const ages = defineMeasure(
  {
    id: 'ages',
    title: 'Children looked after, by age',
    unit: 'percent',
    counts: 'children looked after on the day of that age',
    denominator: 'children looked after on the day',
    parts: [...ageGroups.map(({ id }) => id), UNKNOWN],
    from: ['episodes'],
    over: 'day',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, at 31 March by characteristics: age group',
    notVerified: null,
  },
  (question) =>
    breakdownBy(
      question,
      ageGroups.map(({ id }) => id),
      ({ age }) => bandOf(ageGroups, age),
    ),
);
