import type { LocalArea } from '@golden-thread/local-areas';
import { planActions } from '@golden-thread/send';

/** How much a sound area holds, for a reader who wants to see that nothing was left out. */
export function areaCounts(area: LocalArea): Readonly<Record<string, number>> {
  return {
    organisations: area.governance.organisations.length,
    bodies: area.governance.bodies.length,
    posts: area.governance.posts.length,
    outcomes: area.framework.outcomes.length,
    indicators: area.indicators.length,
    observations: area.observations.length,
    plans: area.plans.length,
    actions: area.plans.flatMap((plan) => planActions(plan)).length,
    actionRecords: area.actionRecords.length,
    intentions: area.intentions.length,
    figures: area.figures.length,
  };
}
