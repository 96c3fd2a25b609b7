import { describe, expect, it } from 'vitest';
import { overallStatement } from './overall-statement.ts';
import type { Rating } from './rating.ts';
import { rollUp } from './roll-up.ts';
import { bragGrey, plainWords } from './standard-schemes.ts';

const overall = (given: readonly Rating[], scheme = bragGrey) => overallStatement(rollUp(given), scheme);

describe('saying of a plan what is certain', () => {
  it('has nothing to say of nothing', () => {
    expect(overall([])).toEqual({
      rating: null,
      atLeast: null,
      total: 0,
      unknown: 0,
      sentence: 'There is nothing to rate.',
    });
  });

  it('names the gravest and tells every count, grave to less grave', () => {
    expect(overall(['blue', 'grey', 'green', 'amber', 'green'])).toEqual({
      rating: 'amber',
      atLeast: 'amber',
      total: 5,
      unknown: 0,
      sentence: 'At the gravest Amber, of 5: 1 Amber, 2 Green, 1 Grey, 1 Blue.',
    });
  });

  it('does not claim a colour while something is unknown, but keeps the gravest on record', () => {
    expect(overall(['green', 'unknown', 'amber'])).toMatchObject({
      rating: 'unknown',
      atLeast: 'amber',
      unknown: 1,
      sentence: 'The gravest cannot be told, but Amber at least, of 3: 1 Unknown, 1 Amber, 1 Green.',
    });
  });

  it('claims red beside an unknown, since nothing is graver, and still tells the unknown', () => {
    expect(overall(['unknown', 'red'])).toMatchObject({
      rating: 'red',
      atLeast: 'red',
      sentence: 'At the gravest Red, of 2: 1 Red, 1 Unknown.',
    });
  });

  it('claims nothing where all is unknown', () => {
    expect(overall(['unknown'])).toMatchObject({
      rating: 'unknown',
      atLeast: null,
      sentence: 'The gravest cannot be told, of 1: 1 Unknown.',
    });
  });

  it('puts waiting to start before done, and on track before both', () => {
    expect(overall(['blue', 'grey']).rating).toBe('grey');
    expect(overall(['grey', 'green']).rating).toBe('green');
  });

  it('speaks with the words of the scheme', () => {
    expect(overall(['green', 'red'], plainWords).sentence).toBe(
      'At the gravest Stuck, of 2: 1 Stuck, 1 On course.',
    );
  });
});
