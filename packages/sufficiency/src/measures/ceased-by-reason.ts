import { partsOf } from './breakdown.ts';
import { groupOf, groupsOf } from './code-groups.ts';
import { collectionYearOf } from './collection-year.ts';
import { defineMeasure } from './define-measure.ts';
import { ceasedIn } from './flows.ts';
import { partShares } from './part-shares.ts';

/**
 * Why children ceased to be looked after, by the last episode of the last occasion in the period.
 *
 * @source DfE, Children looked after in England including adoptions, year ending 31 March 2025, children ceasing: reason episode ceased
 */
export const ceasedByReason = defineMeasure(
  {
    id: 'ceased-by-reason',
    title: 'Children who ceased to be looked after, by reason',
    unit: 'percent',
    counts: 'children who ceased in the period for the reason',
    denominator: 'children who ceased in the period',
    parts: partsOf('end-reason'),
    from: ['episodes'],
    over: 'period',
    source:
      'DfE, Children looked after in England including adoptions, year ending 31 March 2025, children ceasing: reason episode ceased',
    notVerified:
      'Which codes the Department puts together; each group here is one or more codes of the return.',
  },
  ({ care, period }) => {
    const { children, leftOut } = ceasedIn(care, period);
    const parts = groupsOf('end-reason').map(({ id }) => id);
    return partShares(
      children,
      parts,
      ({ spell }) =>
        groupOf(
          'end-reason',
          spell.episodes.at(-1)?.endReason ?? null,
          collectionYearOf(String(spell.endDate)),
        ),
      leftOut,
      'Nobody ceased to be looked after in the period.',
    );
  },
);
