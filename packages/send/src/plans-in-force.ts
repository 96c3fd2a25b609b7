import { isoDate, type IsoDate } from '@golden-thread/outcomes';
import type { ImprovementPlan } from './improvement-plan.ts';

/** Whether a plan is the one to work by on a day. */
export type PlanStanding = 'not-begun' | 'in-force' | 'ended' | 'succeeded';

type Plan = Pick<ImprovementPlan, 'id' | 'startDate' | 'endDate' | 'predecessorPlanId'>;

/**
 * Whether a plan is in force on a day, its first and last day included. A plan with no last day is in force until one that took over
 * from it begins; one with a last day runs to it, whatever has begun beside it.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 */
export function planStanding(plan: Plan, plans: readonly Plan[], asOf: IsoDate): PlanStanding {
  isoDate(asOf);
  if (asOf < plan.startDate) return 'not-begun';
  const taken = plans.some(
    ({ id, predecessorPlanId, startDate }) =>
      predecessorPlanId === plan.id && id !== plan.id && startDate <= asOf,
  );
  if (plan.endDate === null) return taken ? 'succeeded' : 'in-force';
  if (asOf <= plan.endDate) return 'in-force';
  return taken ? 'succeeded' : 'ended';
}

/**
 * The plans in force on a day, in the order given. Several may be: plans of different kinds run side by side.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`.
 * @example
 * plansInForce([{ id: 'a', startDate: '2022-01-01', endDate: null, predecessorPlanId: null }], '2021-12-31'); // => []
 */
export function plansInForce<Kept extends Plan>(plans: readonly Kept[], asOf: IsoDate): readonly Kept[] {
  return plans.filter((plan) => planStanding(plan, plans, asOf) === 'in-force');
}
