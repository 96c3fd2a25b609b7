import { describe, expect, it } from 'vitest';
import {
  createForwardedIdentityReader,
  createIdentityForwarder,
  identityHeader,
} from './forwarded-identity.ts';
import { generateSigningKey } from './key-file.ts';
import { demoPerson } from './local-issuer.ts';
import { publicPerson } from './person.ts';

let clock = Date.parse('2022-08-31T12:00:00Z');
const now = () => clock;
const key = await generateSigningKey();
const forwarder = await createIdentityForwarder({ privateJwk: key.privateJwk, now });
const read = createForwardedIdentityReader({ jwks: key.jwks, now });
const headers = (value: string) => (name: string) => (name === identityHeader ? value : undefined);
const officer = demoPerson('officer', 'E08000018');

describe('a forwarded identity', () => {
  it('reaches the subgraph as it was at the gateway, for the public too', async () => {
    expect(await read(headers(await forwarder.headerFor(officer)))).toEqual(officer);
    expect(await read(headers(await forwarder.headerFor(publicPerson)))).toEqual(publicPerson);
  });

  it('is signed once in half a minute for one person and lives for a minute', async () => {
    const first = await forwarder.headerFor(officer);
    expect(forwarder.headerFor(officer)).toBe(first);
    expect(await forwarder.headerFor({ ...officer })).toBe(first);
    clock += 31_000;
    const second = await forwarder.headerFor(officer);
    expect(second).not.toBe(first);
    expect(await read(headers(first))).toEqual(officer);
    clock += 40_000;
    await expect(Promise.resolve(read(headers(first)))).rejects.toThrow('not valid');
  });

  it('is needed: without the header a subgraph refuses', () => {
    expect(() => read(() => undefined)).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }));
  });

  it('of another gateway is refused', async () => {
    const other = await createIdentityForwarder({ privateJwk: (await generateSigningKey()).privateJwk, now });
    const header = await other.headerFor(officer);
    await expect(Promise.resolve(read(headers(header)))).rejects.toThrow('not valid');
  });
});
