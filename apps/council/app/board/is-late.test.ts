import { describe, expect, it } from 'vitest';
import { ownWords } from '../../test/own-words.ts';
import { isLate } from './is-late.ts';

const action = (endDate: string | null, recorded: 'GREEN' | 'BLUE' = 'GREEN', step = 'OPEN') => ({
  deadline: { endDate },
  rating: { recorded },
  closing: { step },
});
const closing = [...ownWords, { ...ownWords[0]!, rating: 'BLUE' as const, comesOfClosing: true }];

describe('isLate', () => {
  it('begins the day after the deadline, and never where there is none', () => {
    expect(isLate(action('2022-07-31'), closing, '2022-07-31')).toBe(false);
    expect(isLate(action('2022-07-31'), closing, '2022-08-01')).toBe(true);
    expect(isLate(action(null), closing, '2030-01-01')).toBe(false);
  });

  it('ends with closing where the scheme closes, complete or not', () => {
    expect(isLate(action('2022-07-31', 'GREEN', 'COMPLETE'), closing, '2022-08-01')).toBe(true);
    expect(isLate(action('2022-07-31', 'BLUE', 'CLOSED'), closing, '2022-08-01')).toBe(false);
  });

  it('ends with completion where nothing in the scheme comes of closing', () => {
    expect(isLate(action('2022-07-31'), ownWords, '2022-08-01')).toBe(true);
    expect(isLate(action('2022-07-31', 'GREEN', 'COMPLETE'), ownWords, '2022-08-01')).toBe(false);
  });
});
