import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { importJWK, SignJWT } from 'jose';
import type { JSONWebKeySet, JWK } from 'jose';
import { Fault } from '../server/fault.ts';
import { openKeyFile } from './key-file.ts';
import type { SigningKey } from './key-file.ts';
import { claimsOfPerson } from './person-claims.ts';
import type { Person } from './person.ts';
import { createTokenVerifier } from './verified-tokens.ts';

/** The header that carries a person's identity from the gateway to a subgraph. */
export const identityHeader = 'x-golden-thread-identity';

const forwardedIssuer = 'golden-thread:gateway';
const forwardedAudience = 'golden-thread:subgraph';

/** Seconds a forwarded identity lives, and how long one is used again before a new one is signed. */
const LIFE = 60;
const REUSED = 30;

/** Opens the key with which the gateway on this machine signs identities, making it when there is none. */
export function openForwardingKey(dataDir: string): Promise<SigningKey> {
  return openKeyFile(join(dataDir, 'issuer', 'forwarding.json'));
}

/** Gives the value of the identity header for a person: at once while the last one is fresh, else as a promise. */
export interface IdentityForwarder {
  readonly headerFor: (person: Person) => string | Promise<string>;
}

interface Signed {
  readonly header: string;
  readonly reuseUntil: number;
}

/** Makes the gateway's side: signs identities that live a minute. `now` is in milliseconds since 1970. */
export async function createIdentityForwarder(options: {
  readonly privateJwk: JWK;
  readonly now: () => number;
}): Promise<IdentityForwarder> {
  const { privateJwk, now } = options;
  const key = await importJWK(privateJwk, 'EdDSA');
  const signed = new WeakMap<Person, Signed>();
  const byClaims = new LRUCache<string, Signed>({ max: 1_000 });

  async function sign(person: Person): Promise<string> {
    const claims = claimsOfPerson(person);
    const name = JSON.stringify(claims);
    const kept = byClaims.get(name);
    if (kept !== undefined && now() < kept.reuseUntil) {
      signed.set(person, kept);
      return kept.header;
    }
    const issuedAt = Math.floor(now() / 1_000);
    const header = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'EdDSA', kid: privateJwk.kid ?? '', typ: 'JWT' })
      .setIssuer(forwardedIssuer)
      .setAudience(forwardedAudience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + LIFE)
      .sign(key);
    const fresh = { header, reuseUntil: now() + REUSED * 1_000 };
    signed.set(person, fresh);
    byClaims.set(name, fresh);
    return header;
  }

  return {
    headerFor(person) {
      const kept = signed.get(person);
      return kept !== undefined && now() < kept.reuseUntil ? kept.header : sign(person);
    },
  };
}

/** Reads who asks, in a subgraph. */
export type ForwardedIdentityReader = (
  header: (name: string) => string | undefined,
) => Person | Promise<Person>;

/**
 * Makes the subgraph's side: the person the gateway vouches for. A request without the header is refused, whoever
 * sends it and from wherever. `now` is in milliseconds since 1970.
 *
 * The reader throws UNAUTHENTICATED.
 */
export function createForwardedIdentityReader(options: {
  readonly jwks: JSONWebKeySet;
  readonly now: () => number;
}): ForwardedIdentityReader {
  const verify = createTokenVerifier({
    issuer: forwardedIssuer,
    audience: forwardedAudience,
    algorithms: ['EdDSA'],
    keys: options.jwks,
    now: options.now,
    longestLifeSeconds: LIFE,
  });
  return (header) => {
    const token = header(identityHeader);
    if (token !== undefined) return verify(token);
    throw new Fault('UNAUTHENTICATED', 'This service answers the gateway only.', {
      expected: identityHeader,
      whatToDo: 'Send the operation to the gateway.',
    });
  };
}
