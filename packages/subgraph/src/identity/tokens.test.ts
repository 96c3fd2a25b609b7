import { createHmac } from 'node:crypto';
import { exportSPKI, importJWK, SignJWT } from 'jose';
import type { JWK, JWTHeaderParameters } from 'jose';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateSigningKey } from './key-file.ts';
import { demoPerson } from './local-issuer.ts';
import { claimsOfPerson } from './person-claims.ts';
import { personOfRequest } from './person-of-request.ts';
import { publicPerson } from './person.ts';
import { createTokenVerifier } from './verified-tokens.ts';

const now = Date.parse('2022-08-31T12:00:00Z');
const seconds = now / 1_000;
const key = await generateSigningKey();
const officer = demoPerson('officer', 'E08000018');

let clock = now;
const verify = createTokenVerifier({
  issuer: 'https://issuer.example',
  audience: 'golden-thread',
  algorithms: ['EdDSA', 'ES256'],
  keys: key.jwks,
  now: () => clock,
  longestLifeSeconds: 3_600,
});

const goodClaims = {
  ...claimsOfPerson(officer),
  iss: 'https://issuer.example',
  aud: 'golden-thread',
  iat: seconds,
  exp: seconds + 600,
};

async function token(
  change: Readonly<Record<string, unknown>> = {},
  header: Readonly<Record<string, unknown>> = {},
  by: JWK = key.privateJwk,
): Promise<string> {
  const claims = Object.fromEntries(
    Object.entries({ ...goodClaims, ...change }).filter(([, value]) => value !== undefined),
  );
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA', kid: key.privateJwk.kid ?? '', ...header } as JWTHeaderParameters)
    .sign(await importJWK(by, 'EdDSA'));
}

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token with any header at all, signed over with an HMAC of any secret. */
function handmade(header: unknown, secret: string | undefined, claims: unknown = goodClaims): string {
  const signed = `${encoded(header)}.${encoded(claims)}`;
  const signature =
    secret === undefined ? '' : createHmac('sha256', secret).update(signed).digest('base64url');
  return `${signed}.${signature}`;
}

const code = async (text: string): Promise<unknown> => {
  try {
    await verify(text);
    return 'accepted';
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
};

const other = await generateSigningKey();
const publicPem = await exportSPKI(
  (await importJWK(key.jwks.keys[0] ?? {}, 'EdDSA', { extractable: true })) as CryptoKey,
);
const good = await token();
const [goodHeader = '', goodPayload = '', goodSignature = ''] = good.split('.');
const kid = key.privateJwk.kid;
const attacks: Readonly<Record<string, string>> = {
  'with alg none and no signature': handmade({ alg: 'none' }, undefined),
  'with alg None spelt otherwise': handmade({ alg: 'nOnE', kid }, undefined),
  'with the signature left out': `${goodHeader}.${goodPayload}.`,
  'with an HMAC keyed by the public key in PEM': handmade({ alg: 'HS256', kid }, publicPem),
  'with an HMAC keyed by the public key as JWK': handmade(
    { alg: 'HS256', kid },
    JSON.stringify(key.jwks.keys[0]),
  ),
  'with an HMAC keyed by the raw public key': handmade({ alg: 'HS256', kid }, key.jwks.keys[0]?.x ?? ''),
  'with an HMAC keyed by nothing': handmade({ alg: 'HS256', kid }, ''),
  'signed by another key under our kid': await token({}, {}, other.privateJwk),
  'signed by another key that it brings along': await token(
    {},
    { jwk: other.jwks.keys[0] },
    other.privateJwk,
  ),
  'pointing to keys elsewhere': await token({}, { jku: 'https://attacker.example/jwks' }),
  'with an unknown kid': await token({}, { kid: 'another' }),
  'with a kid that is a path': await token({}, { kid: '../../../../dev/null' }),
  'with a kid that is SQL': await token({}, { kid: "' OR 1=1 --" }),
  'with a kid that is not text': handmade({ alg: 'EdDSA', kid: { $ne: null } }, 'x'),
  'with a critical extension nobody knows': handmade({ alg: 'EdDSA', kid, crit: ['exp'] }, 'x'),
  'with another payload under the same signature': `${goodHeader}.${encoded({ ...goodClaims, role: 'board-member' })}.${goodSignature}`,
  'followed by another part': `${good}.x`,
  'followed by a line end': `${good}\n`,
  'followed by padding': `${good}=`,
  'with stray bits in its last character': `${good.slice(0, -1)}${good.endsWith('A') ? 'B' : String.fromCharCode(good.charCodeAt(good.length - 1) + 1)}`,
  'in ordinary base64': good.replaceAll('-', '+').replaceAll('_', '/') + '==',
  'with a space inside': `${goodHeader}. ${goodPayload}.${goodSignature}`,
  'that is a JWE of five parts': `${goodHeader}.x.x.x.x`,
  'that is empty': '',
  'that is only dots': '..',
  'that is longer than any token': await token({
    postIds: Array.from({ length: 45 }, () => 'p'.repeat(150)),
  }),
  'that has expired': await token({ iat: seconds - 1_000, exp: seconds - 10 }),
  'without an expiry': await token({ exp: undefined }),
  'without a time of issue': await token({ iat: undefined }),
  'that lives too long': await token({ exp: seconds + 7_200 }),
  'that is not valid yet': await token({ nbf: seconds + 300 }),
  'issued in the future': await token({ iat: seconds + 300 }),
  'of another issuer': await token({ iss: 'https://issuer.example.attacker.example' }),
  'without an issuer': await token({ iss: undefined }),
  'for another audience': await token({ aud: 'another' }),
  'without an audience': await token({ aud: undefined }),
  'without a subject': await token({ sub: undefined }),
  'with a role nobody knows': await token({ role: 'administrator' }),
  'with a role that is a list': await token({ role: ['officer', 'board-member'] }),
  'with an area that is a pattern': await token({ areas: ['%'] }),
  'with areas that are not a list': await token({ areas: 'E08000018' }),
};

describe('a token', () => {
  it('gives the person it describes, and gives the same one again from memory until it expires', async () => {
    const good = await token();
    const person = await verify(good);
    expect(person).toEqual(officer);
    expect(verify(good)).toBe(person);
    clock = now + 700_000;
    expect(await code(good)).toBe('UNAUTHENTICATED');
    clock = now;
  });

  it('is not needed to be the public, but a bad one never becomes the public', async () => {
    expect(personOfRequest(() => undefined, verify)).toBe(publicPerson);
    expect(() => personOfRequest(() => 'Bearer', verify)).toThrow('not valid');
    expect(() => personOfRequest(() => 'Basic b2ZmaWNlcg==', verify)).toThrow('not valid');
    await expect(personOfRequest(() => 'Bearer x.y.z', verify)).rejects.toThrow('not valid');
  });

  it.each(Object.entries(attacks))('%s is refused', async (_name, text) => {
    expect(await code(text)).toBe('UNAUTHENTICATED');
  });

  it('with any one character changed is refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: good.length - 1 }),
        fc.constantFrom(...'ABCxyz019-_.=+/ ~é'),
        async (at, character) => {
          fc.pre(good[at] !== character);
          expect(await code(good.slice(0, at) + character + good.slice(at + 1))).toBe('UNAUTHENTICATED');
        },
      ),
      { numRuns: 300 },
    );
  });
});
