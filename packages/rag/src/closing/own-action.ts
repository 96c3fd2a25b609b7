import { leadsAction, type Actor, type Duties } from './duties.ts';
import type { ClosingFacts } from './facts.ts';
import { bodiesApart } from './bodies-apart.ts';
import type { Refusal } from './refusal.ts';

/**
 * Refuses a decision to anyone who leads the action or submitted its evidence; where every body with the right leads it, nobody is
 * left to ask, and it says so.
 *
 * @source Rotherham scrutiny pack, 6 September 2022: closing goes through a separate panel and board
 */
export function refusalForOwnAction(
  facts: ClosingFacts,
  actor: Actor,
  duties: Duties,
  bodyIds: readonly string[],
): Refusal | null {
  const leads = leadsAction(actor, duties);
  const submitted = facts.submitterSubjects.includes(actor.subject);
  if (!leads && !submitted) return null;
  return {
    code: 'own-action',
    message: leads
      ? 'You lead this action, so you cannot decide on it.'
      : 'You submitted evidence for it, so you cannot decide on it.',
    whatToDo:
      bodiesApart(bodyIds, duties).length === 0
        ? 'Every body with this right leads the action; ask the administrator of the area to record one that does not.'
        : 'Ask a member who neither leads the action nor submitted the evidence to decide.',
    missingStep: null,
    indicatorIds: [],
  };
}
