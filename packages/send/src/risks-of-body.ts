import type { ImprovementPlan } from './improvement-plan.ts';
import { planActions } from './plan-actions.ts';
import type { PlanRisk } from './plan-risk.ts';

/** A risk with whether it bears on the whole plan. */
export interface BodyRisk {
  readonly risk: PlanRisk;
  readonly wholePlan: boolean;
}

/**
 * The risks of a plan that bear on what a body answers for, in the order of the register: every risk when it is the board of the
 * plan; otherwise those of its priorities, those of an action under them, and those of the whole plan.
 */
export function risksOfBody(plan: ImprovementPlan, bodyId: string): readonly BodyRisk[] {
  const board = plan.boardBodyId === bodyId;
  const own = plan.priorities.filter(({ groupBodyId }) => board || groupBodyId === bodyId);
  const priorities = new Set(own.map(({ ref }) => ref));
  const actions = new Set(
    planActions(plan).flatMap(({ action, priority }) => (priorities.has(priority.ref) ? [action.ref] : [])),
  );
  return (plan.risks ?? [])
    .map((risk) => ({ risk, wholePlan: risk.priorityRefs.length === 0 && risk.actionRefs.length === 0 }))
    .filter(
      ({ risk, wholePlan }) =>
        board ||
        (wholePlan && own.length > 0) ||
        risk.priorityRefs.some((ref) => priorities.has(ref)) ||
        risk.actionRefs.some((ref) => actions.has(ref)),
    );
}
