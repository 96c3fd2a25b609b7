import { expect, it } from 'vitest';
import { originWords, standingWords } from './returns-list.tsx';

const kept = { counts: true, undoneDate: null, undoneBecause: null, erasedDate: null };

it.each([
  [kept, 'It counts.'],
  [{ ...kept, counts: false }, 'A later return takes its place: it does not count.'],
  [
    { ...kept, counts: false, undoneDate: '2025-03-01' },
    'It was taken back on 1 March 2025: it does not count.',
  ],
  [
    { ...kept, counts: false, undoneDate: '2025-03-01', undoneBecause: 'It was a draft.' },
    'It was taken back on 1 March 2025 (It was a draft): it does not count.',
  ],
  [
    { ...kept, counts: false, undoneDate: '2025-03-01', erasedDate: '2025-03-02' },
    'Its records were erased on 2 March 2025: it does not count.',
  ],
])('a return is said to count or not: %o', (one, words) => {
  expect(standingWords(one)).toBe(words);
});

it.each([
  [{ authority: '999', madeUp: true }, ' It is made up, of nobody.'],
  [{ authority: '372', madeUp: false }, ' Its header gives the authority 372.'],
  [{ authority: null, madeUp: false }, ''],
])('a return is said to be of whom its header says: %o', (one, words) => {
  expect(originWords(one)).toBe(words);
});
