import { describe, expect, it } from 'vitest';
import { boardQuery, isFiltered, readFilters } from './filters.ts';

const read = (query: string) => readFilters(new URLSearchParams(query));

describe('filters', () => {
  it('reads what it wrote', () => {
    const filters = { ratings: ['GREEN', 'UNKNOWN'], priority: '2', search: 'health & care' } as const;
    expect(read(boardQuery(filters, '2022-08-31'))).toEqual(filters);
  });

  it('leaves out what is not a rating, and says each once', () => {
    expect(read('rating=green&rating=purple&rating=GREEN&rating=').ratings).toEqual(['GREEN']);
  });

  it('writes nothing for everything as at today', () => {
    expect(boardQuery(read(''), null)).toBe('');
    expect(isFiltered(read('rating=&search=%20'))).toBe(false);
  });

  it('cuts a search that nobody would type', () => {
    expect(read(`search=${'x'.repeat(5000)}`).search).toHaveLength(100);
  });
});
