import { describe, expect, it } from 'vitest';
import { standingWords } from './standing.ts';

const none = { quartile: null, quartileReason: null, rank: null, rankOf: null, rankSharedBy: null };

describe('where an area stands', () => {
  it('is told as a quarter and a place from the best', () => {
    expect(standingWords({ ...none, quartile: 'A', rank: 3, rankOf: 151, rankSharedBy: 1 })).toEqual([
      'In the best quarter of local authorities (A).',
      'Place 3 of 151, counted from the best.',
    ]);
    expect(standingWords({ ...none, quartile: 'D', rank: 150, rankOf: 151, rankSharedBy: 2 })).toEqual([
      'In the worst quarter of local authorities (D).',
      'Place 150 of 151, counted from the best, a place that 2 share.',
    ]);
  });

  it('is told as the reason where there is no quarter, and not at all where nothing is said', () => {
    expect(standingWords({ ...none, quartileReason: 'The area has no figure.' })).toEqual([
      'The area has no figure.',
    ]);
    expect(standingWords(none)).toEqual([]);
  });
});
