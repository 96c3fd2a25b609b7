import { describe, expect, it } from 'vitest';
import { wordKey } from './word-key.ts';

describe('a word as it is compared', () => {
  it('has small letters, one space for every run of spaces, and none around it', () => {
    expect(wordKey('\t Not \n  Said ')).toBe('not said');
  });
});
