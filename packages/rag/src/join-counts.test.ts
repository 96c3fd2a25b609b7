import { describe, expect, it } from 'vitest';
import { joinCounts } from './join-counts.ts';
import { rollUp } from './roll-up.ts';
import { plainWords } from './standard-schemes.ts';

describe('joining counts', () => {
  it('gives all six states of nothing', () => {
    expect(joinCounts([])).toEqual(rollUp([]));
  });

  it('follows the order of the scheme it is given, whatever those of the parts', () => {
    const parts = [rollUp(['blue', 'red']), rollUp(['red'], plainWords)];
    expect(joinCounts(parts, plainWords)).toEqual(rollUp(['blue', 'red', 'red'], plainWords));
  });
});
