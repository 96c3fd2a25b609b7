import { expect, it } from 'vitest';
import { daysInWords } from './days-in-words.ts';

it.each([
  [-1234, '1,234 days late'],
  [-1, '1 day late'],
  [0, 'Today'],
  [1, 'In 1 day'],
  [14, 'In 14 days'],
  [null, 'Not known'],
])('%s days left are said as "%s"', (days, words) => {
  expect(daysInWords(days)).toBe(words);
});
