import { activePlans } from './active-plans.ts';
import { defineMeasure } from './define-measure.ts';
import { planShares } from './plan-shares.ts';

/**
 * Plans in force on the last day of a period by type of need, primary or not. A plan with two needs counts under both, so the shares
 * add up to more than 100.
 *
 * DfE's release tells of primary needs only.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, item 5.8
 */
export const needsOfAnyRank = defineMeasure(
  {
    id: 'needs-of-any-rank',
    title: 'Plans in force, by need of any rank',
    unit: 'percent',
    counts: 'plans in force on the day with a need of the type, primary or not',
    denominator: 'plans in force on the day, those without a need on record too',
    parts: 'as-recorded',
    from: 'plans',
    over: 'day',
    source: 'DfE, Special educational needs person level survey 2025: guide, item 5.8',
  },
  (plans, { period }) =>
    planShares(activePlans(plans, period.endDate), ({ needs }) =>
      needs.length === 0 ? ['unknown'] : needs.map(({ type }) => type),
    ),
);
