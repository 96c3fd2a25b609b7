import { deniedFault } from '../identity/authorize.ts';
import type { PolicyDecision } from '../identity/decide.ts';
import type { Person } from '../identity/person.ts';
import { notYourRight, type CommonRefusal } from './refusal.ts';

/**
 * The answer to a command that the policy does not allow its person.
 *
 * @param whoMay - whom to ask instead, in a sentence.
 * @throws UNAUTHENTICATED for the public, who may sign in and ask again.
 */
export function notAllowed(
  person: Person,
  denied: PolicyDecision,
  whoMay: string,
): Extract<CommonRefusal, { refused: 'NotYourDecisionRight' }> {
  if (person.role === 'public') throw deniedFault(person, denied);
  return notYourRight('Your role does not include this in this local area.', whoMay);
}
