import { describe, expect, it } from 'vitest';
import { ownWords } from '../../test/own-words.ts';
import { boardQuery, isFiltered, ratingError, readFilters } from './filters.ts';

const read = (query: string) => readFilters(new URLSearchParams(query));

describe('filters', () => {
  it('reads what it wrote', () => {
    const filters = { ratings: ['GREEN', 'UNKNOWN'], priority: '2', search: 'health & care' } as const;
    expect(read(boardQuery(filters, '2022-08-31'))).toEqual(filters);
  });

  it('leaves out what is not a rating, and says each once', () => {
    expect(read('rating=green&rating=purple&rating=GREEN&rating=').ratings).toEqual(['GREEN']);
  });

  it('tells of a rating that the plan does not have, with those it has in the words of its scheme', () => {
    const error = (query: string) => ratingError(new URLSearchParams(query), ownWords, []);
    const choose = 'is no rating of this plan: choose from Stuck, Watch, On course and Not said';
    expect(error('rating=green&rating=purple')).toBe(`“purple” ${choose}`);
    expect(error('rating=blue')).toBe(`“blue” ${choose}`);
    expect(error(`rating=${'x'.repeat(5000)}`)).toBe(`“${'x'.repeat(30)}” ${choose}`);
    expect(error('rating=GREEN&rating=')).toBeNull();
    expect(error('')).toBeNull();
  });

  it('takes a rating that an action has, though the scheme has lost it', () => {
    const counts = [{ rating: 'BLUE' as const, count: 1 }];
    expect(ratingError(new URLSearchParams('rating=blue'), ownWords, counts)).toBeNull();
  });

  it('writes nothing for everything as at today', () => {
    expect(boardQuery(read(''), null)).toBe('');
    expect(isFiltered(read('rating=&search=%20'))).toBe(false);
  });

  it('cuts a search that nobody would type', () => {
    expect(read(`search=${'x'.repeat(5000)}`).search).toHaveLength(100);
  });
});
