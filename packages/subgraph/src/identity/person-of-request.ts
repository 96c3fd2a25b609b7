import { publicPerson } from './person.ts';
import type { Person } from './person.ts';
import { bearerToken } from './verified-tokens.ts';

/**
 * Who asks, at the gateway: the person of the bearer token, or the public without one.
 *
 * A token that does not verify is refused; it never falls back to the public.
 *
 * @throws UNAUTHENTICATED
 */
export function personOfRequest(
  header: (name: string) => string | undefined,
  verify: (token: string) => Person | Promise<Person>,
): Person | Promise<Person> {
  const token = bearerToken(header('authorization'));
  return token === undefined ? publicPerson : verify(token);
}
