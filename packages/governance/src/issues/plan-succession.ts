import type { Issue } from '@golden-thread/outcomes';
import type { SucceedingPlan, SucceedingPlanKind } from '../plan-succession.ts';
import { duplicateIdsIn } from './duplicate-ids.ts';
import { span } from './dates-out-of-order.ts';
import { successionIssuesOf } from './succession.ts';

/** Which arrangements a plan belongs to: a later one never goes back to an earlier. */
const era: Record<SucceedingPlanKind, number> = {
  'written-statement-of-action': 0,
  'priority-action-plan': 1,
  'strategic-plan': 1,
  'local-send-reform-plan': 2,
};

/**
 * Everything that is wrong with how plans follow one another, all at once: ids used twice or that lead nowhere, dates
 * out of order, gaps and circles as of organisations, and `PLAN_SUCCESSION_BACKWARDS` when a plan is succeeded by one
 * of arrangements that came before its own. Paths start at `plans`.
 */
export function planSuccessionIssues(plans: readonly SucceedingPlan[]): readonly Issue[] {
  const each = plans.flatMap(({ kind, successorId, startDate, endDate }, index): readonly Issue[] => {
    const path = `plans[${index}]`;
    const successor = plans.find(({ id }) => id === successorId);
    const issues = [...span(`${path}.endDate`, startDate, endDate)];
    if (successorId !== null && successor === undefined) {
      issues.push({
        code: 'UNKNOWN_REFERENCE',
        path: `${path}.successorId`,
        found: `"${successorId}"`,
        expected: 'the id of a plan in this list',
        whatToDo: 'Correct the id, or add the plan.',
      });
    }
    if (successor !== undefined && era[successor.kind] < era[kind]) {
      issues.push({
        code: 'PLAN_SUCCESSION_BACKWARDS',
        path: `${path}.successorId`,
        found: `a ${successor.kind} after a ${kind}`,
        expected: 'a plan of the same or of later arrangements',
        whatToDo: 'Correct the kind of one of the two, or which succeeds which.',
      });
    }
    return issues;
  });
  return [...duplicateIdsIn(plans, 'plans'), ...each, ...successionIssuesOf(plans, 'plans')];
}
