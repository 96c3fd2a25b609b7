import { describe, expect, it } from 'vitest';
import { readBy } from './read-by.ts';

const officer = {
  key: 'o',
  label: 'Officer',
  role: 'officer',
  areaCode: 'E08000018',
  postIds: [],
  bodyIds: [],
};

describe('whose report it is', () => {
  it.each([
    [null, 'published only'],
    [officer, 'what that role may see'],
    [{ ...officer, areaCode: 'E06000015' }, 'of another area, and holds what is published only'],
  ])('is said of %o', (viewer, words) => {
    expect(readBy(viewer, 'E08000018')).toContain(words);
  });
});
