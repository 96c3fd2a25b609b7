import type { ImprovementPlan, PlanAction, PlanHeading, PlanPriority } from './improvement-plan.ts';

/** An action with the heading and the priority it stands under. */
export interface PlannedAction {
  readonly action: PlanAction;
  readonly heading: PlanHeading;
  readonly priority: PlanPriority;
}

/** Every action of a plan, in the order of the document. */
export function planActions(plan: ImprovementPlan): readonly PlannedAction[] {
  return plan.priorities.flatMap((priority) =>
    priority.headings.flatMap((heading) => heading.actions.map((action) => ({ action, heading, priority }))),
  );
}

/** The action with a reference, or null when the plan has none. */
export function findAction(plan: ImprovementPlan, ref: string): PlannedAction | null {
  return planActions(plan).find(({ action }) => action.ref === ref) ?? null;
}
