import { expect, it } from 'vitest';
import { madeUpWords } from './made-up-notice.tsx';

const real = { counts: true, madeUp: false };
const sample = { counts: true, madeUp: true };

it.each([
  [[], null],
  [[real], null],
  [[{ ...sample, counts: false }, real], null],
  [[sample], 'These figures are of a made-up return.'],
  [[sample, { ...real, counts: false }], 'These figures are of a made-up return.'],
  [[sample, real], 'Some of these figures are of a made-up return.'],
])('figures are said to be of a made-up return where one counts: %o', (returns, words) => {
  expect(madeUpWords(returns)).toBe(words);
});
