import type { Actor } from './duties.ts';
import type { ClosingFacts } from './facts.ts';
import type { Refusal } from './refusal.ts';

/**
 * Refuses the approval to anyone who decided on the evidence it rests on: two steps taken by one person are one.
 *
 * @source Rotherham scrutiny pack, 6 September 2022: closing goes through a separate panel and board
 */
export function refusalForOwnDecision(facts: ClosingFacts, actor: Actor): Refusal | null {
  if (!facts.deciderSubjects.includes(actor.subject)) return null;
  return {
    code: 'own-action',
    message: 'You decided on its evidence, so you cannot approve closing it.',
    whatToDo: 'Ask another member of the body that may approve closing it.',
    missingStep: null,
    indicatorIds: [],
  };
}
