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
  return spotlightMonths(plan.plan, plan.area.governance, from, until).map((turn) => ({ plan, turn }));
}
