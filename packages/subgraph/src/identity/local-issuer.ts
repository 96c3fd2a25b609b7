import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { importJWK, SignJWT } from 'jose';
import type { JSONWebKeySet } from 'jose';
import { openKeyFile } from './key-file.ts';
import type { SigningKey } from './key-file.ts';
import { claimsOfPerson } from './person-claims.ts';
import type { Person, Role } from './person.ts';

/** Issuer and audience of demo tokens. */
export const localIssuer = 'golden-thread:local-issuer';
export const audience = 'golden-thread';

/** Seconds a demo token lives unless told otherwise. */
const DEMO_LIFE = 12 * 60 * 60;

/** The local issuer was asked for in production. */
export class LocalIssuerRefused extends Error {
  readonly code = 'LOCAL_ISSUER_IN_PRODUCTION';

  constructor() {
    super(
      'The local issuer gives a token to anyone who asks, so it does not start with NODE_ENV=production. ' +
        'Configure an OpenID Connect issuer instead (OIDC_ISSUER, OIDC_AUDIENCE, OIDC_JWKS_URL).',
    );
    this.name = 'LocalIssuerRefused';
  }
}

/** The issuer of demo people, for development and evaluation on one machine. */
export interface LocalIssuer {
  readonly jwks: JSONWebKeySet;
  /** A token for a person. @param lifeSeconds twelve hours by default */
  readonly issue: (person: Person, lifeSeconds?: number) => Promise<string>;
}

/** Where the issuer lives and what environment it is in. */
export interface LocalIssuerOptions {
  readonly dataDir: string;
  /** `process.env.NODE_ENV`, said by the caller. */
  readonly environment: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Makes a local issuer with a key at hand.
 *
 * @throws LOCAL_ISSUER_IN_PRODUCTION
 */
export async function createLocalIssuer(options: {
  readonly key: SigningKey;
  readonly environment: string | undefined;
  readonly now: () => number;
}): Promise<LocalIssuer> {
  const { environment, now } = options;
  const { privateJwk, jwks } = options.key;
  if (environment === 'production') throw new LocalIssuerRefused();
  const key = await importJWK(privateJwk, 'EdDSA');
  return {
    jwks,
    issue: (person, lifeSeconds = DEMO_LIFE) => {
      const issuedAt = Math.floor(now() / 1_000);
      return new SignJWT(claimsOfPerson(person))
        .setProtectedHeader({ alg: 'EdDSA', kid: privateJwk.kid ?? '', typ: 'JWT' })
        .setIssuer(localIssuer)
        .setAudience(audience)
        .setJti(randomUUID())
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + lifeSeconds)
        .sign(key);
    },
  };
}

/**
 * Opens the local issuer whose key is kept in `<dataDir>/issuer`.
 *
 * @throws LOCAL_ISSUER_IN_PRODUCTION
 */
export async function openLocalIssuer({
  dataDir,
  environment,
  now,
}: LocalIssuerOptions): Promise<LocalIssuer> {
  if (environment === 'production') throw new LocalIssuerRefused();
  const key = await openKeyFile(join(dataDir, 'issuer', 'key.json'));
  return createLocalIssuer({ key, environment, now });
}

/** A demo person: a role in one area, with the posts and bodies that matter to it. */
export function demoPerson(
  role: Exclude<Role, 'public'>,
  area: string,
  holds: { readonly postIds?: readonly string[]; readonly bodyIds?: readonly string[] } = {},
): Person {
  return {
    subject: `demo:${role}:${area}`,
    role,
    areas: [area],
    postIds: holds.postIds ?? [],
    bodyIds: holds.bodyIds ?? [],
  };
}

/**
 * A token for a demo person, from the issuer in `dataDir`.
 *
 * @throws LOCAL_ISSUER_IN_PRODUCTION
 */
export async function issueDemoToken(
  options: LocalIssuerOptions & { readonly person: Person },
): Promise<string> {
  const issuer = await openLocalIssuer(options);
  return issuer.issue(options.person);
}
