import { describe, expect, it } from 'vitest';
import { toldFrom } from './inspection-words.ts';

describe('an inspection in words', () => {
  it('says of a day that is assumed that it is, and why', () => {
    const why = 'Only the month is stated; its last day is taken.';
    expect(toldFrom({ knownDate: '2022-01-31', knownDateAssumed: why })).toBe(
      `Shown from 31 January 2022 on, a day that is assumed. ${why}`,
    );
  });

  it('says nothing of a day that a document states', () => {
    expect(toldFrom({ knownDate: '2022-01-31', knownDateAssumed: null })).toBeNull();
  });
});
