import type { ImprovementPlan } from './improvement-plan.ts';
import { planActions, type PlannedAction } from './plan-actions.ts';

/**
 * The actions of a plan a body answers for, in the order of the document: every action when it is the board of
 * the plan, otherwise those under a priority whose group it is. Leading a single action is not answering for it.
 */
export function actionsOfBody(plan: ImprovementPlan, bodyId: string): readonly PlannedAction[] {
  return planActions(plan).filter(
    ({ priority }) => plan.boardBodyId === bodyId || priority.groupBodyId === bodyId,
  );
}
