import { keysOf, shareOf } from '@golden-thread/outcomes/measures';
import { groupOf, groupsOf } from './code-groups.ts';
import { collectionYearOf } from './collection-year.ts';
import { defineMeasure } from './define-measure.ts';
import { lookedAfterOn } from './looked-after-on.ts';

/**
 * Children in foster placements on a day, with a relative or friend or with another carer.
 *
 * @source DfE, SSDA903 guide: U1 to U3 relatives and friends, U4 to U6 other carers
 */
export const fosterCarers = defineMeasure(
  {
    id: 'foster-carers',
    title: 'Children in foster placements, by carer',
    unit: 'percent',
    counts: 'children in foster placements on the day by who cares for them',
    denominator: 'children in foster placements on the day',
    parts: groupsOf('foster-carer').map(({ id }) => id),
    from: ['episodes'],
    over: 'day',
    source: 'DfE, SSDA903 guide: U1 to U3 relatives and friends, U4 to U6 other carers',
    notVerified: null,
  },
  ({ care, period: { endDate } }) => {
    const { children, leftOut } = lookedAfterOn(care, endDate);
    const year = collectionYearOf(endDate);
    const fostered = children.filter(
      ({ episode }) => groupOf('foster-carer', episode.placement, year) !== null,
    );
    return groupsOf('foster-carer').map(({ id }) =>
      shareOf(
        id,
        fostered.filter(({ episode }) => groupOf('foster-carer', episode.placement, year) === id),
        keysOf(fostered),
        leftOut,
        'Nobody was in a foster placement on that day.',
      ),
    );
  },
);
