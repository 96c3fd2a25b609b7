import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeCursor, pageByKey, type Connection, type KeysetOrder } from './keyset.ts';

const order: KeysetOrder<number> = {
  list: 'numbers',
  keyOf: String,
  compare: (left, right) => Number(left) - Number(right),
};
const numbers = Array.from({ length: 250 }, (_, index) => index);

function codeOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return (error as { extensions?: { code?: unknown } }).extensions?.code;
  }
  return 'nothing was refused';
}

describe('pageByKey', () => {
  it('gives 25 entries unless told', () => {
    const page = pageByKey(numbers, order, {});
    expect(page.edges).toHaveLength(25);
    expect(page.totalCount).toBe(250);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  it('gives every entry once and in order, whatever the size of the pages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (first) => {
        const seen: number[] = [];
        let after: string | null = null;
        do {
          const page: Connection<number> = pageByKey(numbers, order, { first, after });
          seen.push(...page.edges.map(({ node }) => node));
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        expect(seen).toEqual(numbers);
      }),
    );
  });

  it('neither repeats nor skips when an entry before the cursor goes or comes', () => {
    const page = pageByKey([1, 3, 5, 7], order, { first: 2 });
    const after = page.pageInfo.endCursor;
    expect(pageByKey([0, 1, 2, 3, 5, 7], order, { after }).edges.map(({ node }) => node)).toEqual([5, 7]);
    expect(pageByKey([1, 5, 7], order, { after }).edges.map(({ node }) => node)).toEqual([5, 7]);
  });

  it('says that an empty list has no cursors', () => {
    expect(pageByKey([], order, {}).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it.each([0, -1, 101, 1.5, Number.NaN])('refuses a page of %d', (first) => {
    expect(codeOf(() => pageByKey(numbers, order, { first }))).toBe('PAGE_TOO_LARGE');
  });

  it.each(['', 'x', 'bm90IGpzb24', encodeCursor('letters', '3'), `${encodeCursor('numbers', '3')}=`])(
    'refuses the cursor %j, which this list did not give',
    (after) => {
      expect(codeOf(() => pageByKey(numbers, order, { after }))).toBe('BAD_USER_INPUT');
    },
  );
});
