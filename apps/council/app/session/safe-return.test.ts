import { describe, expect, it } from 'vitest';
import { safeReturn } from './safe-return.ts';

describe('safeReturn', () => {
  it.each([
    '/areas/E08000018',
    '/areas/E08000018/plans/a-plan/actions/1.1.1/record/rating?as-at=2022-08-31#x',
  ])('goes back to %s', (path) => {
    expect(safeReturn(path)).toBe(path);
  });

  it.each([
    null,
    '',
    '/sign-out',
    'areas/E08000018',
    '//elsewhere.example/areas/',
    'https://elsewhere.example/areas/',
    '/areas/\r\nset-cookie: a=b',
    '/areas/\n',
    '/areas/\t',
    '/areas/\u0000',
    '/areas/\u0085',
    '/areas/€',
    '/areas/../sign-out',
    '/areas/%2e%2e/sign-out',
    '/areas/..//elsewhere.example',
    '/areas//elsewhere.example',
    '/areas/\\elsewhere.example',
  ])('does not go to %j', (path) => {
    expect(safeReturn(path)).toBeNull();
  });
});
