import type { Actor } from './duties.ts';
import type { Refusal } from './refusal.ts';

/** Refuses a decision to anyone who sits on none of the bodies that hold the right to take it. */
export function refusalForDecisionRight(
  actor: Actor,
  bodyIds: readonly string[],
  decision: 'decide on its evidence' | 'approve closing it',
): Refusal | null {
  if (actor.bodyIds.some((id) => bodyIds.includes(id))) return null;
  return {
    code: 'not-your-decision-right',
    message: `You are not a member of a body that may ${decision}.`,
    whatToDo:
      bodyIds.length === 0
        ? 'No body is recorded as holding this right; ask the administrator of the area to record one.'
        : `Ask a member of the body that may ${decision}.`,
    missingStep: null,
    indicatorIds: [],
  };
}
