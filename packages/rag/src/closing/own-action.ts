import { leadsAction, type Actor, type Duties } from './duties.ts';
import type { ClosingFacts } from './facts.ts';
import type { Refusal } from './refusal.ts';

/**
 * Refuses a decision to anyone who leads the action or submitted its evidence.
 *
 * @source Rotherham scrutiny pack, 6 September 2022: closing goes through a separate panel and board
 */
export function refusalForOwnAction(facts: ClosingFacts, actor: Actor, duties: Duties): Refusal | null {
  const leads = leadsAction(actor, duties);
  const submitted = facts.submitterSubjects.includes(actor.subject);
  if (!leads && !submitted) return null;
  return {
    code: 'own-action',
    message: leads
      ? 'You lead this action, so you cannot decide on it.'
      : 'You submitted evidence for it, so you cannot decide on it.',
    whatToDo: 'Ask a member who neither leads the action nor submitted the evidence to decide.',
    missingStep: null,
    indicatorIds: [],
  };
}
