import { describe, expect, it } from 'vitest';
import { bragGrey } from './standard-schemes.ts';
import { ratingFromWords } from './rating-from-words.ts';
import { ratingLabel } from './rating-label.ts';

describe('reading the words of a scheme', () => {
  it('takes "Yellow" for amber, as the published tracking says it', () => {
    expect(ratingFromWords(bragGrey, 'Yellow')).toBe('amber');
  });

  it('does not mind capitals or spaces around', () => {
    expect(ratingFromWords(bragGrey, ' bLUE ')).toBe('blue');
  });

  it('does not guess at a word the scheme does not know', () => {
    expect(ratingFromWords(bragGrey, 'Purple')).toBeNull();
  });

  it('does not take an empty cell for unknown', () => {
    expect(ratingFromWords(bragGrey, '')).toBeNull();
  });
});

describe('naming a rating', () => {
  it('uses the word of the scheme', () => {
    const scheme = { ...bragGrey, states: [{ ...bragGrey.states[2]!, label: 'Yellow' }] };
    expect(ratingLabel(scheme, 'amber')).toBe('Yellow');
  });

  it('uses the plain word where the scheme has no state', () => {
    expect(ratingLabel({ ...bragGrey, states: [] }, 'grey')).toBe('Grey');
  });
});
