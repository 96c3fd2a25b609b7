import { bodiesApart } from './bodies-apart.ts';
import type { Actor, Duties } from './duties.ts';
import type { Refusal } from './refusal.ts';

/** Refuses a decision to anyone who sits on none of the bodies that hold the right to take it. */
export function refusalForDecisionRight(
  actor: Actor,
  duties: Duties,
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
        : bodiesApart(bodyIds, duties).length === 0
          ? 'Every body with this right leads the action; ask the administrator of the area to record one that does not.'
          : `Ask a member of the body that may ${decision}.`,
    missingStep: null,
    indicatorIds: [],
  };
}
