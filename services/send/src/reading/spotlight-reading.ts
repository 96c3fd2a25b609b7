import type { IsoDate } from '@golden-thread/outcomes';
import { spotlightMonths } from '@golden-thread/send/plan-reports';
import type { PlanNode } from '../area/send-area.ts';
import type { SpotlightMonthNode } from '../graph/spotlight-month.ts';

/** The months of the rotas before the board of a plan. */
export function spotlightMonthsOf(
  plan: PlanNode,
  from: IsoDate,
  until: IsoDate,
): readonly SpotlightMonthNode[] {
  const plans = [...plan.area.plans.values()].map((each) => each.plan);
  return spotlightMonths(plan.plan, plan.area.governance, from, until, plans).map((turn) => ({ plan, turn }));
}
