import { groupOf } from './code-groups.ts';
import { collectionYearOf } from './collection-year.ts';
import { defineMeasure } from './define-measure.ts';
import { shareOnDay } from './share-on-day.ts';

/**
 * The share of children looked after on a day who live in a family.
 *
 * @source Codes as in the DfE’s SSDA903 return; the share itself is a measure of the sufficiency strategy, not of the Department
 */
export const familyBased = defineMeasure(
  {
    id: 'family-based',
    title: 'Children looked after in a family',
    unit: 'percent',
    counts:
      'children looked after on the day who lived with foster carers, with those who will adopt them, or with parents',
    denominator: 'children looked after on the day',
    parts: null,
    from: ['episodes'],
    over: 'day',
    source:
      'Codes as in the DfE’s SSDA903 return; the share itself is a measure of the sufficiency strategy, not of the Department',
    notVerified: 'Whether the strategy counts children placed with parents; they are counted here.',
  },
  (question) => {
    const year = collectionYearOf(question.period.endDate);
    return shareOnDay(question, ({ episode }) => groupOf('family-based', episode.placement, year) !== null);
  },
);
