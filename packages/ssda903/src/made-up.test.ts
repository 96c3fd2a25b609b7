import { expect, it } from 'vitest';
import { isMadeUpNumber } from './made-up.ts';

it.each([
  ['MADEUP0', true],
  [' madeup12', true],
  ['12345', false],
  ['NOTMADEUP1', false],
  ['', false],
])('a child numbered "%s" is made up: %s', (number, madeUp) => {
  expect(isMadeUpNumber(number)).toBe(madeUp);
});
