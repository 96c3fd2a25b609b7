import { describe, expect, it } from 'vitest';
import { isSameOrigin } from './same-origin.ts';

const own = 'http://127.0.0.1:3000';

describe('isSameOrigin', () => {
  it.each([
    ['the same origin, said both ways', { origin: own, fetchSite: 'same-origin' }, true],
    ['the same origin, from a browser without fetch metadata', { origin: own, fetchSite: undefined }, true],
    ['fetch metadata alone', { origin: undefined, fetchSite: 'same-origin' }, true],
    ['another site', { origin: 'https://evil.example', fetchSite: 'cross-site' }, false],
    [
      'another site that forges nothing but lacks metadata',
      { origin: 'https://evil.example', fetchSite: undefined },
      false,
    ],
    ['another port of the same host', { origin: 'http://127.0.0.1:3001', fetchSite: 'same-site' }, false],
    ['an opaque origin', { origin: 'null', fetchSite: undefined }, false],
    ['nothing at all', { origin: undefined, fetchSite: undefined }, false],
    ['an address typed in', { origin: undefined, fetchSite: 'none' }, false],
  ])('judges %s', (_name, headers, expected) => {
    expect(isSameOrigin(headers, own)).toBe(expected);
  });
});
