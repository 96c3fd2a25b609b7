import { describe, expect, it } from 'vitest';
import { ownWords } from '../../test/own-words.ts';
import { isRating, phraseOf, wordsOf } from './ratings.ts';

describe('the words of a rating', () => {
  it('are those of the scheme of the plan', () => {
    expect(wordsOf(ownWords, 'GREEN')).toMatchObject({ label: 'On course', shape: 'STAR' });
    expect(phraseOf(wordsOf(ownWords, 'GREEN'))).toBe('On course');
    expect(phraseOf(wordsOf(ownWords, 'RED'))).toBe('Stuck: ask for help');
  });

  it('are plain, with no shape made up, for a rating that the scheme does not have', () => {
    expect(wordsOf(ownWords, 'BLUE')).toMatchObject({ label: 'Blue', shape: null });
    expect(phraseOf(wordsOf(ownWords, 'BLUE'))).toBe('Blue: not in this scheme');
  });
});

describe('isRating', () => {
  it('knows the six and nothing else', () => {
    expect(['BLUE', 'UNKNOWN', 'blue', 'toString', ''].map(isRating)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
