import { describe, expect, it } from 'vitest';
import { bearsOn, levelWords } from './risk-words.ts';

describe('a risk in words', () => {
  it.each([
    ['VERY_HIGH', 'Very high'],
    ['LOW', 'Low'],
    [null, 'Not rated'],
  ])('says of %s “%s”', (level, words) => {
    expect(levelWords(level)).toBe(words);
  });

  it('bears on the whole plan only where it names neither a priority nor an action', () => {
    const priority = { ref: '1', title: 'Plans' };
    expect(bearsOn({ priorities: [], actions: [] })).toEqual(['The whole plan']);
    expect(bearsOn({ priorities: [priority], actions: [] })).toEqual(['Priority 1: Plans']);
    expect(bearsOn({ priorities: [], actions: ['1.1.1'] })).toEqual([]);
  });
});
