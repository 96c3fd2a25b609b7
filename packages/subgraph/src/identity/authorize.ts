import { Fault } from '../server/fault.ts';
import { decide } from './decide.ts';
import type { PolicyDecision } from './decide.ts';
import type { Person } from './person.ts';
import { policyMatrix } from './policy-matrix.ts';
import type { PolicyAction, PolicyObject } from './policy-row.ts';

/** The answer of {@link authorize}: in full, or with the hidden parts left out. */
export type Permission = 'allow' | 'mask';

/** The fault for a denied decision: sign in when nobody has, else not allowed. */
export function deniedFault(person: Person, { reason }: PolicyDecision): Fault {
  return person.role === 'public'
    ? new Fault('UNAUTHENTICATED', 'Sign in to do this.', {
        whatToDo: 'Sign in as someone who works in this local area.',
      })
    : new Fault('FORBIDDEN', 'Your role does not allow this here.', {
        found: person.role,
        expected: reason,
        whatToDo: 'Ask someone of this local area whose role it is.',
      });
}

/**
 * Asks the policy matrix on behalf of a request's person and refuses what it denies.
 *
 * @throws UNAUTHENTICATED when the public asks, FORBIDDEN when anyone else does
 */
export function authorize(
  context: { readonly person: Person },
  object: PolicyObject,
  action: PolicyAction,
  area: string,
): Permission {
  const answer = decide(policyMatrix, context.person, area, object, action);
  if (answer.decision === 'deny') throw deniedFault(context.person, answer);
  return answer.decision;
}
