import { partsOf } from './breakdown.ts';
import { groupOf, groupsOf } from './code-groups.ts';
import { collectionYearOf } from './collection-year.ts';
import { defineMeasure } from './define-measure.ts';
import { lookedAfterOn } from './looked-after-on.ts';
import { partShares } from './part-shares.ts';

/**
 * Children in foster placements, in children’s homes and in supported accommodation on a day, by who provides them: what the authority runs
 * itself, and what it buys.
 *
 * @source DfE, SSDA903 guide: providers PR0 to PR5
 */
export const inHouseByKind = defineMeasure(
  {
    id: 'in-house-by-kind',
    title: 'Homes by kind, in-house or independent',
    unit: 'percent',
    counts: 'children in homes of the kind on the day by who provides them',
    denominator: 'children in homes of the kind on the day',
    parts: groupsOf('home-kind').flatMap((kind) => partsOf('provision').map((part) => `${kind.id}: ${part}`)),
    from: ['episodes'],
    over: 'day',
    source: 'DfE, SSDA903 guide: providers PR0 to PR5',
    notVerified: null,
  },
  ({ care, period: { endDate } }) => {
    const { children, leftOut } = lookedAfterOn(care, endDate);
    const year = collectionYearOf(endDate);
    const parts = groupsOf('provision').map(({ id }) => id);
    return groupsOf('home-kind').flatMap((kind) =>
      partShares(
        children.filter(({ episode }) => groupOf('home-kind', episode.placement, year) === kind.id),
        parts,
        ({ episode }) => groupOf('provision', episode.provider, year),
        leftOut,
        'Nobody was in a home of the kind on that day.',
      ).map((answer) => ({ ...answer, part: `${kind.id}: ${String(answer.part)}` })),
    );
  },
);
