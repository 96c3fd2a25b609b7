import { LRUCache } from 'lru-cache';
import { createLocalJWKSet, jwtVerify } from 'jose';
import type { JSONWebKeySet, JWTVerifyGetKey } from 'jose';
import { Fault } from '../server/fault.ts';
import { personOfClaims } from './person-claims.ts';
import type { Person } from './person.ts';
import { isStrictToken } from './strict-token.ts';

/** What a token has to satisfy. */
export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  /** Signature algorithms accepted; symmetric ones and `none` are never among them. */
  readonly algorithms: readonly ('ES256' | 'EdDSA' | 'RS256' | 'PS256')[];
  /** The issuer's public keys, or a function that finds one (such as jose's remote key set). */
  readonly keys: JSONWebKeySet | JWTVerifyGetKey;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The longest time between `iat` and `exp` that is accepted, in seconds. */
  readonly longestLifeSeconds: number;
  /** How many verified tokens are remembered until they expire. */
  readonly remembered?: number;
}

interface Remembered {
  readonly person: Person;
  readonly endsAt: number;
}

/** Seconds two clocks may differ. */
const CLOCK_SKEW = 5;

function refused(): Fault {
  return new Fault('UNAUTHENTICATED', 'This token is not valid here.', {
    expected: 'an unexpired token of the configured issuer',
    whatToDo: 'Sign in again.',
  });
}

/**
 * Makes the verifier of one issuer's tokens: the person, at once for a token seen before, else as a promise.
 *
 * Every way a token can be wrong gives the same answer, so that it teaches an attacker nothing.
 *
 * @throws UNAUTHENTICATED
 */
export function createTokenVerifier(rules: TokenRules) {
  const { issuer, audience, now } = rules;
  const getKey = typeof rules.keys === 'function' ? rules.keys : createLocalJWKSet(rules.keys);
  const seen = new LRUCache<string, Remembered>({ max: rules.remembered ?? 1_000 });

  async function verified(token: string): Promise<Person> {
    if (!isStrictToken(token)) throw refused();
    const result = await jwtVerify(token, getKey, {
      issuer,
      audience,
      algorithms: [...rules.algorithms],
      requiredClaims: ['sub', 'iat', 'exp'],
      clockTolerance: CLOCK_SKEW,
      currentDate: new Date(now()),
    }).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_JWKS_TIMEOUT') throw error;
      throw refused();
    });
    const { exp = 0, iat = 0 } = result.payload;
    const person = personOfClaims(result.payload);
    if (person === undefined || exp - iat > rules.longestLifeSeconds || iat > now() / 1_000 + CLOCK_SKEW) {
      throw refused();
    }
    seen.set(token, { person, endsAt: exp * 1_000 });
    return person;
  }

  return function verify(token: string): Person | Promise<Person> {
    const known = seen.get(token);
    if (known === undefined) return verified(token);
    if (now() < known.endsAt) return known.person;
    seen.delete(token);
    return verified(token);
  };
}

/** The token of an `Authorization: Bearer` header; `undefined` without a header. @throws UNAUTHENTICATED */
export function bearerToken(authorization: string | undefined): string | undefined {
  if (authorization === undefined) return undefined;
  const token = /^Bearer ([^\s]+)$/iu.exec(authorization)?.[1];
  if (token === undefined) throw refused();
  return token;
}
