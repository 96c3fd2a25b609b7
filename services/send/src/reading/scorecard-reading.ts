import type { IsoDate } from '@golden-thread/outcomes';
import { scorecard } from '@golden-thread/send/plan-reports';
import type { PlanNode } from '../area/send-area.ts';
import type { ScorecardNode } from '../graph/scorecard.ts';

/** The scorecard of a plan as at a day, from what is published of its measures. */
export function readScorecard(plan: PlanNode, asOf: IsoDate): ScorecardNode {
  const { benchmarks, indicators, observations } = plan.area.measured;
  return { plan, card: scorecard({ plan: plan.plan, indicators, observations, benchmarks, asOf }) };
}
