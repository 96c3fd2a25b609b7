import { expect, it } from 'vitest';
import { holdsUp, neededByWords } from './needed-by-words.ts';

const states = Object.keys(neededByWords) as (keyof typeof neededByWords)[];

it('flags what comes late, and only that', () => {
  expect(states.filter(holdsUp)).toEqual(['LATE', 'TOO_LATE']);
});

it('has words of its own for each way an action keeps another waiting', () => {
  expect(new Set(Object.values(neededByWords)).size).toBe(5);
});
