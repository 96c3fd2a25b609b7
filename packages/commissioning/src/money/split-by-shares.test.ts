import { describe, expect, it } from 'vitest';
import { hundredthsOf } from './exact-share.ts';
import cases from './split-by-shares.cases.json' with { type: 'json' };
import { splitByHundredths, splitByShares } from './split-by-shares.ts';

describe('splitByShares', () => {
  it.each(cases)('$what', ({ amountPence, shares, parts }) => {
    expect(splitByShares(amountPence, shares)).toEqual({ ok: true, value: parts });
  });

  it('refuses shares that sum to something else, and tells the sum', () => {
    expect(splitByShares(100, [35, 64.99])).toEqual({
      ok: false,
      issues: [
        {
          code: 'SHARES_NOT_WHOLE',
          path: 'shares',
          found: 'shares that sum to 99.99 %',
          expected: 'shares that sum to exactly 100 %',
          whatToDo: 'Correct a share, or add what is missing.',
        },
      ],
    });
  });

  it('refuses no shares at all: they sum to 0', () => {
    expect(splitByShares(100, [])).toMatchObject({
      ok: false,
      issues: [{ found: 'shares that sum to 0 %' }],
    });
  });

  it.each([33.333, -1, 100.01, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d as a share', (share) => {
    expect(splitByShares(100, [share, 50])).toMatchObject({
      ok: false,
      issues: [{ code: 'SHARE_NOT_EXACT', path: 'shares[0]', found: String(share) }],
    });
  });

  it.each([0.5, Number.NaN, 2 ** 53])('throws for an amount of %d pence', (amount) => {
    expect(() => splitByHundredths(amount, [10_000])).toThrow(
      expect.objectContaining({ code: 'NOT_WHOLE_PENCE' }) as Error,
    );
  });

  it('gives no part of minus nothing', () => {
    expect(Object.is(splitByHundredths(-1, [0, 10_000])[0], 0)).toBe(true);
  });
});

describe('hundredthsOf', () => {
  it('is exact for every percentage of two decimals', () => {
    for (let hundredths = 0; hundredths <= 10_000; hundredths += 1) {
      expect(hundredthsOf(Number((hundredths / 100).toFixed(2)))).toBe(hundredths);
    }
  });
});
