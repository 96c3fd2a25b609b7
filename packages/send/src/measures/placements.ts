import { activePlans } from './active-plans.ts';
import { defineMeasure } from './define-measure.ts';
import { firstPlacementOn } from './first-placement.ts';
import { planShares } from './plan-shares.ts';

/**
 * Plans in force on the last day of a period by type of placement. Each counts once, under its first placement open that day; where
 * none is, or several are of one rank, the placement is unknown.
 *
 * DfE's release counts plans by setting attended as at the January collection (`caseload`), those not recorded in the denominator too.
 * Its types come from the register of establishments; ours are those of the records.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, item 5.7
 */
export const placements = defineMeasure(
  {
    id: 'placements',
    title: 'Plans in force, by placement',
    unit: 'percent',
    counts: 'plans in force on the day whose first placement is of the type',
    denominator: 'plans in force on the day, those without a placement on record too',
    parts: 'as-recorded',
    from: 'plans',
    over: 'day',
    source: 'DfE, Special educational needs person level survey 2025: guide, item 5.7',
  },
  (plans, { period: { endDate } }) =>
    planShares(activePlans(plans, endDate), (plan) => [firstPlacementOn(plan, endDate)?.type ?? 'unknown']),
);
