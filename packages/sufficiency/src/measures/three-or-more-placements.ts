import { defineMeasure } from './define-measure.ts';
import { placementsWithin } from './placements-within.ts';
import { shareOnDay } from './share-on-day.ts';

/**
 * The share of the children looked after on the last day of a period who had three or more placements in it, one already open on its first
 * day counted. The Department’s is over the year that ends on 31 March.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, placement stability: CLA on 31 March with 3 or more placements during the year
 */
export const threeOrMorePlacements = defineMeasure(
  {
    id: 'three-or-more-placements',
    title: 'Three or more placements in the year',
    unit: 'percent',
    counts: 'children looked after on the last day who had three or more placements in the period',
    denominator: 'children looked after on the last day of the period',
    parts: null,
    from: ['episodes'],
    over: 'period',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, placement stability: CLA on 31 March with 3 or more placements during the year',
    notVerified:
      'That a change of placement with the same carer counts, and that a child who goes back to the same placement after a temporary one has not moved.',
  },
  (question) => {
    const { startDate, endDate } = question.period;
    return shareOnDay(question, ({ child }) => placementsWithin(child, startDate, endDate) >= 3);
  },
);
