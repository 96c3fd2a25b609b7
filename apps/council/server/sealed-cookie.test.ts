import { describe, expect, it } from 'vitest';
import { sealedCookie } from './sealed-cookie.ts';

const secret = 'a secret of at least thirty-two characters';

describe('sealedCookie', () => {
  it('opens what it sealed', () => {
    const cookie = sealedCookie<{ token: string }>(secret, 'session');
    expect(cookie.open(cookie.seal({ token: 'abc' }))).toEqual({ token: 'abc' });
  });

  it('hides the value from the browser', () => {
    const sealed = sealedCookie<{ token: string }>(secret, 'session').seal({ token: 'abc-very-secret' });
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('abc-very-secret');
  });

  it('refuses a value changed in any byte', () => {
    const cookie = sealedCookie<string>(secret, 'session');
    const bytes = Buffer.from(cookie.seal('hello'), 'base64url');
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(cookie.open(changed.toString('base64url'))).toBeNull();
    }
  });

  it('refuses a value sealed for another purpose or with another secret', () => {
    const sealed = sealedCookie<string>(secret, 'session').seal('hello');
    expect(sealedCookie<string>(secret, 'notice').open(sealed)).toBeNull();
    expect(sealedCookie<string>(`${secret}!`, 'session').open(sealed)).toBeNull();
  });

  it('refuses nonsense', () => {
    const cookie = sealedCookie<string>(secret, 'session');
    for (const nonsense of ['', 'a', 'é', '%%%', 'A'.repeat(4096)]) expect(cookie.open(nonsense)).toBeNull();
  });
});
