import { describe, expect, it } from 'vitest';
import { ownWords } from '../../test/own-words.ts';
import { boardQuery, filterErrors, isFiltered, readFilters } from './filters.ts';

const read = (query: string) => readFilters(new URLSearchParams(query));
const plan = { states: ownWords, ratingCounts: [], priorities: [{ ref: '1' }, { ref: '2-3' }] };
const errors = (query: string, changes: Partial<typeof plan> = {}) =>
  filterErrors(new URLSearchParams(query), { ...plan, ...changes });

describe('filters', () => {
  it('reads what it wrote', () => {
    const filters = { ratings: ['GREEN', 'UNKNOWN'], priority: '2', search: 'health & care' } as const;
    expect(read(boardQuery(filters, '2022-08-31'))).toEqual(filters);
  });

  it('leaves out what is not a rating, and says each once', () => {
    expect(read('rating=green&rating=purple&rating=GREEN&rating=').ratings).toEqual(['GREEN']);
  });

  it('tells of a rating that the plan does not have, with those it has in the words of its scheme', () => {
    const error = (query: string) => errors(query).rating;
    const choose = 'is no rating of this plan: choose from Stuck, Watch, On course and Not said';
    expect(error('rating=green&rating=purple')).toBe(`“purple” ${choose}`);
    expect(error('rating=blue')).toBe(`“blue” ${choose}`);
    expect(error(`rating=${'x'.repeat(5000)}`)).toBe(`“${'x'.repeat(30)}” ${choose}`);
    expect(error('rating=GREEN&rating=')).toBeNull();
    expect(error('')).toBeNull();
  });

  it('takes a rating that an action has, though the scheme has lost it', () => {
    const ratingCounts = [{ rating: 'BLUE' as const, count: 1 }];
    expect(filterErrors(new URLSearchParams('rating=blue'), { ...plan, ratingCounts }).rating).toBeNull();
  });

  it('tells of a priority that the plan does not have, with those it has', () => {
    const error = (query: string) => errors(query).priority;
    expect(error('priority=9')).toBe('“9” is no priority of this plan: choose from 1 and 2-3');
    expect(error('priority=1&priority=9')).toBe('“9” is no priority of this plan: choose from 1 and 2-3');
    expect(error(`priority=${'x'.repeat(5000)}`)).toContain(`“${'x'.repeat(30)}” is no priority`);
    expect(errors('priority=9', { priorities: [{ ref: '1' }] }).priority).toMatch(/: choose from 1$/u);
    for (const fine of ['', 'priority=', 'priority=%201%20', 'priority=2-3&rating=purple'])
      expect(error(fine)).toBeNull();
  });

  it('writes nothing for everything as at today', () => {
    expect(boardQuery(read(''), null)).toBe('');
    expect(isFiltered(read('rating=&search=%20'))).toBe(false);
  });

  it('cuts a search that nobody would type', () => {
    expect(read(`search=${'x'.repeat(5000)}`).search).toHaveLength(100);
  });
});
