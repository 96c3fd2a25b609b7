import { partsOf } from './breakdown.ts';
import { groupOf, groupsOf } from './code-groups.ts';
import { collectionYearOf } from './collection-year.ts';
import { defineMeasure } from './define-measure.ts';
import { startedIn } from './flows.ts';
import { newestRows } from './newest-rows.ts';
import { partShares } from './part-shares.ts';

/**
 * Children who started to be looked after in a period by the permanent home they had had before. One whom the table does not name is unknown.
 *
 * @source DfE, SSDA903 guide: previous permanence
 */
export const previousPermanence = defineMeasure(
  {
    id: 'previous-permanence',
    title: 'Children who started to be looked after, by previous permanence',
    unit: 'percent',
    counts: 'children who started in the period, by the permanent home they had before',
    denominator: 'children who started in the period',
    parts: partsOf('previous-permanence'),
    from: ['episodes', 'previousPermanence'],
    over: 'period',
    source: 'DfE, SSDA903 guide: previous permanence',
    notVerified: null,
  },
  ({ care, period }) => {
    const { children, leftOut } = startedIn(care, period);
    const year = collectionYearOf(period.endDate);
    const rows = newestRows(care.records.previousPermanence, year);
    return partShares(
      children,
      groupsOf('previous-permanence').map(({ id }) => id),
      ({ key }) => groupOf('previous-permanence', rows.get(key)?.values.PREV_PERM ?? null, year),
      leftOut,
      'Nobody started to be looked after in the period.',
    );
  },
);
