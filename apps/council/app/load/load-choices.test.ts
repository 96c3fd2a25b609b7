import { describe, expect, it } from 'vitest';
import { loadChoicesQuery, readLoadChoices } from './load-choices.ts';

const read = (query: string) => readLoadChoices(new URLSearchParams(query));

describe('what is asked of the load to come', () => {
  it('is a year and no change where the address says nothing', () => {
    expect(read('')).toMatchObject({ months: 12, requests: null, errors: [] });
    expect(loadChoicesQuery(read(''), null)).toBe('');
  });

  it.each(['0', '100,000', '100000'])('takes %s requests a month', (requests) => {
    expect(read(`requests=${requests}`)).toMatchObject({
      requests: Number(requests.replace(',', '')),
      errors: [],
    });
  });

  it.each([
    ['requests=many', 'requests'],
    ['requests=-1', 'requests'],
    ['requests=100001', 'requests'],
    ['requests=1.5', 'requests'],
    ['months=0', 'months'],
    ['months=25', 'months'],
  ])('refuses %s, and never takes it for no change in silence', (query, field) => {
    expect(read(query)).toMatchObject({ months: 12, requests: null, errors: [{ field }] });
  });

  it('is carried to the file as it is', () => {
    expect(loadChoicesQuery(read('requests=0&months=24'), '2025-02-10')).toBe(
      '?months=24&requests=0&as-at=2025-02-10',
    );
  });
});
