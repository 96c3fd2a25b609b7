import { expect, it } from 'vitest';
import { careOriginWords, careStandingWords, countingFrom } from './care-returns-list.tsx';

const kept = { undoneDate: null, undoneBecause: null, erasedDate: null, countsFromDate: '2026-11-23' };

it.each([
  [{ ...kept, counts: true }, '2026-11-23', 'It counts.', null],
  [
    { ...kept, counts: false },
    '2026-11-22',
    'Rounded figures are told as at Mondays: it counts in them from 23 November 2026.',
    '2026-11-23',
  ],
  [
    { ...kept, counts: false, undoneDate: '2026-11-22' },
    '2026-11-22',
    'It was taken back on 22 November 2026: it does not count.',
    null,
  ],
  [{ ...kept, counts: false }, '2026-11-30', 'A later return takes its place: it does not count.', null],
])('a return is said to count, or from when it will: %o on %s', (one, day, words, from) => {
  expect(careStandingWords(one, day)).toBe(words);
  expect(countingFrom([one], day)).toBe(from);
});

it.each([
  [{ authority: 'Made up', madeUp: true }, ' It is made up, of nobody.'],
  [{ authority: 'North', madeUp: false }, ' Its files name the authority North.'],
  [{ authority: null, madeUp: false }, ''],
])('a return is said to be of whom its files say: %o', (one, words) => {
  expect(careOriginWords(one)).toBe(words);
});
