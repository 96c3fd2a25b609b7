import { partsOf } from './breakdown.ts';
import { groupOf, groupsOf } from './code-groups.ts';
import { collectionYearOf } from './collection-year.ts';
import { defineMeasure } from './define-measure.ts';
import { startedIn } from './flows.ts';
import { partShares } from './part-shares.ts';

/**
 * Children who started to be looked after in a period by category of need, as the first episode has it.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, children starting: category of need
 */
export const startedByNeed = defineMeasure(
  {
    id: 'started-by-need',
    title: 'Children who started to be looked after, by need',
    unit: 'percent',
    counts: 'children who started in the period with the category of need',
    denominator: 'children who started in the period',
    parts: partsOf('need'),
    from: ['episodes'],
    over: 'period',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, children starting: category of need',
    notVerified: null,
  },
  ({ care, period }) => {
    const { children, leftOut } = startedIn(care, period);
    const parts = groupsOf('need').map(({ id }) => id);
    return partShares(
      children,
      parts,
      ({ spell }) => groupOf('need', spell.episodes[0]?.need ?? null, collectionYearOf(spell.startDate)),
      leftOut,
      'Nobody started to be looked after in the period.',
    );
  },
);
