import { describe, expect, it } from 'vitest';
import { pseudonymiser } from './pseudonymiser.ts';

const key = (from: number) => Uint8Array.from({ length: 32 }, (_each, at) => from + at);

describe('a pseudonym', () => {
  it('is the HMAC-SHA-256 of whose it is and of the words, under the key', () => {
    // printf 'test child\n1' | openssl dgst -sha256 -mac HMAC -macopt hexkey:000102…1f, as base64url
    expect(pseudonymiser(key(0), 'test child')('1')).toBe('kcsc5gBO0bsUPPIXWvlWqF9BoxGWsZV-to4EcktGTI4');
  });

  it('is the same for the same child, and another for another child, return or key', () => {
    const made = [
      pseudonymiser(key(0), 'one child')('1'),
      pseudonymiser(key(0), 'one child')('2'),
      pseudonymiser(key(0), 'other child')('1'),
      pseudonymiser(key(1), 'one child')('1'),
    ];
    expect(new Set(made).size).toBe(4);
    expect(pseudonymiser(key(0), 'one child')('1')).toBe(made[0]);
  });

  it.each([
    ['short', key(0).subarray(1)],
    ['all the same', new Uint8Array(32)],
  ])('is not made under a key that is %s', (_what, wrong) =>
    expect(() => pseudonymiser(wrong, 'one child')).toThrow(
      expect.objectContaining({ code: 'KEY_TOO_SHORT' }),
    ),
  );
});
