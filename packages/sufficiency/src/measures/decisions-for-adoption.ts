import { collectionYearOf } from './collection-year.ts';
import { defineMeasure } from './define-measure.ts';
import { newestRows } from './newest-rows.ts';
import { shareOnDay } from './share-on-day.ts';

/**
 * The share of children looked after on a day of whom it has been decided that they should be placed for adoption, and the decision stands.
 *
 * @source DfE, SSDA903 guide: should be placed for adoption
 */
export const decisionsForAdoption = defineMeasure(
  {
    id: 'decisions-for-adoption',
    title: 'Children with a decision that they be placed for adoption',
    unit: 'percent',
    counts: 'children looked after on the day with a decision that stands',
    denominator: 'children looked after on the day',
    parts: null,
    from: ['episodes', 'placedForAdoption'],
    over: 'day',
    source: 'DfE, SSDA903 guide: should be placed for adoption',
    notVerified: null,
  },
  (question) => {
    const { care, period } = question;
    const { endDate } = period;
    const rows = newestRows(care.records.placedForAdoption, collectionYearOf(endDate));
    return shareOnDay(question, ({ key }) => {
      const { DATE_PLACED = null, DATE_PLACED_CEASED = null } = rows.get(key)?.values ?? {};
      return (
        DATE_PLACED !== null &&
        DATE_PLACED <= endDate &&
        (DATE_PLACED_CEASED === null || DATE_PLACED_CEASED > endDate)
      );
    });
  },
);
