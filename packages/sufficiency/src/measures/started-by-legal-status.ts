import { partsOf } from './breakdown.ts';
import { groupOf, groupsOf } from './code-groups.ts';
import { collectionYearOf } from './collection-year.ts';
import { defineMeasure } from './define-measure.ts';
import { startedIn } from './flows.ts';
import { partShares } from './part-shares.ts';

/**
 * Children who started to be looked after in a period by legal status on starting, as the first episode has it.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, children starting: legal status on starting
 */
export const startedByLegalStatus = defineMeasure(
  {
    id: 'started-by-legal-status',
    title: 'Children who started to be looked after, by legal status',
    unit: 'percent',
    counts: 'children who started in the period with the legal status on starting',
    denominator: 'children who started in the period',
    parts: partsOf('legal-status'),
    from: ['episodes'],
    over: 'period',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, children starting: legal status on starting',
    notVerified: null,
  },
  ({ care, period }) => {
    const { children, leftOut } = startedIn(care, period);
    const parts = groupsOf('legal-status').map(({ id }) => id);
    return partShares(
      children,
      parts,
      ({ spell }) =>
        groupOf('legal-status', spell.episodes[0]?.legalStatus ?? null, collectionYearOf(spell.startDate)),
      leftOut,
      'Nobody started to be looked after in the period.',
    );
  },
);
