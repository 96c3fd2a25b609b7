import { describe, expect, it } from 'vitest';
import { bragGrey } from './standard-schemes.ts';
import { rollUp } from './roll-up.ts';

describe('counting ratings', () => {
  it('lists all six states, zero included, when there is nothing to count', () => {
    expect(rollUp([])).toEqual([
      { rating: 'blue', count: 0 },
      { rating: 'green', count: 0 },
      { rating: 'amber', count: 0 },
      { rating: 'red', count: 0 },
      { rating: 'grey', count: 0 },
      { rating: 'unknown', count: 0 },
    ]);
  });

  it('follows the order of the scheme', () => {
    const scheme = { ...bragGrey, states: bragGrey.states.toReversed() };
    expect(rollUp([], scheme).map(({ rating }) => rating)).toEqual([
      'unknown',
      'grey',
      'red',
      'amber',
      'green',
      'blue',
    ]);
  });

  it('still counts a state the scheme does not have, after its own', () => {
    const scheme = { ...bragGrey, states: bragGrey.states.filter(({ rating }) => rating !== 'blue') };
    expect(rollUp(['blue'], scheme).at(-1)).toEqual({ rating: 'blue', count: 1 });
  });
});
