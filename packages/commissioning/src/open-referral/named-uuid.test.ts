import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUuid, namedUuid } from './named-uuid.ts';
import { sha1 } from './sha-1.ts';

describe('sha1', () => {
  it('gives what the library of the machine gives, for any text and any bytes before it', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 20 }),
        fc.string({ unit: 'binary', maxLength: 100 }),
        (prefix, text) => {
          const hex = [...prefix].map((byte) => byte.toString(16).padStart(2, '0')).join('');
          const expected = createHash('sha1').update(prefix).update(text, 'utf8').digest('hex');
          expect(sha1(hex, text)).toBe(expected);
        },
      ),
    );
  });

  it.each([0, 55, 56, 63, 64, 119, 120])('pads a message of %i bytes as the standard says', (length) => {
    const text = 'a'.repeat(length);
    expect(sha1('', text)).toBe(createHash('sha1').update(text).digest('hex'));
  });

  it('reads half of a surrogate pair as the character that stands for what cannot be read', () => {
    expect(sha1('', '\ud800')).toBe(sha1('', '\ufffd'));
  });
});

describe('namedUuid', () => {
  it('gives the id of RFC 9562 that others make of the same name', () => {
    expect(namedUuid('https://example.com/x')).toBe('49517db3-5541-5e91-9cd4-395dd68a97ac');
    expect(namedUuid('urn:golden-thread:E06000015:service:continence-universal')).toBe(
      '65369a6c-7756-516c-ab72-36749a1bfa2e',
    );
  });

  it('is a UUID of version 5, in lower case', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const id = namedUuid(name);
        expect(isUuid(id)).toBe(true);
        expect(id).toMatch(/^.{14}5.{4}[89ab]/u);
      }),
    );
  });

  it.each(['', 'continence', 'AC148810-D857-441C-9679-408F346DE14B', 'ac148810d857441c9679408f346de14b'])(
    'does not take %j for one',
    (text) => {
      expect(isUuid(text)).toBe(false);
    },
  );
});
