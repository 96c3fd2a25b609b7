import { keysOf, leaveOut, shareOf } from '@golden-thread/outcomes/measures';
import { groupOf } from './code-groups.ts';
import { collectionYearOf } from './collection-year.ts';
import { defineMeasure } from './define-measure.ts';
import type { ReviewRow } from './measure-records.ts';

/**
 * The share of the reviews held in a period in which the child told their views, in person or otherwise. A child under 4 is not asked.
 *
 * @source DfE, SSDA903 guide: method of participation in a review (PN0 to PN7)
 */
export const viewsInReviews = defineMeasure(
  {
    id: 'views-in-reviews',
    title: 'Reviews in which the child told their views',
    unit: 'percent',
    counts: 'reviews held in the period in which the child told their views, in person or otherwise',
    denominator: 'reviews held in the period of children aged 4 and over',
    parts: null,
    from: ['reviews'],
    over: 'period',
    source: 'DfE, SSDA903 guide: method of participation in a review (PN0 to PN7)',
    notVerified:
      'That a child who was there and said nothing (PN4) told no views, as in the former indicator of participation.',
  },
  ({ care, period: { startDate, endDate } }) => {
    // It is not asked where no return holds the table.
    const held = (care.records.reviews as readonly ReviewRow[]).flatMap(({ pseudonym, values }) => {
      const { REVIEW, REVIEW_CODE } = values;
      const isHere = REVIEW !== null && startDate <= REVIEW && REVIEW <= endDate && REVIEW_CODE !== 'PN0';
      if (!isHere || pseudonym === null) return [];
      const views = groupOf('views-in-review', REVIEW_CODE, collectionYearOf(REVIEW));
      return [{ key: `${pseudonym} ${REVIEW}`, views }];
    });
    const reviews = [...new Map(held.map((each) => [each.key, each])).values()];
    const told = reviews.filter(({ views }) => views !== null);
    return [
      shareOf(
        null,
        told.filter(({ views }) => views === 'told'),
        keysOf(told),
        leaveOut(
          reviews.filter(({ views }) => views === null),
          'review',
          'reviews',
          'whose participation is not told',
        ),
        'No review of a child aged 4 or over was held in the period.',
      ),
    ];
  },
);
