import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitByShares } from './split-by-shares.ts';

const amount = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.maxSafeInteger(),
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
);

/** Hundredths of a percent that make up the whole: the steps between places chosen by chance. */
const hundredths = fc
  .array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 7 })
  .map((places) => [0, ...places.toSorted((one, other) => one - other), 10_000])
  .map((places) => places.slice(1).map((place, index) => place - places[index]!));

const partsOf = (pence: number, shares: readonly number[]): readonly number[] => {
  const split = splitByShares(
    pence,
    shares.map((share) => share / 100),
  );
  if (!split.ok) throw new Error(split.issues.map(({ found }) => found).join());
  return split.value;
};

const pairs = (shares: readonly number[], parts: readonly number[]) =>
  shares.map((share, index) => [share, parts[index]!]).toSorted((a, b) => a[0]! - b[0]! || a[1]! - b[1]!);

describe('splitting by shares', () => {
  it('gives parts that sum to the amount', () => {
    fc.assert(
      fc.property(amount, hundredths, (pence, shares) => {
        const sum = partsOf(pence, shares).reduce((all, part) => all + BigInt(part), 0n);
        expect(sum).toBe(BigInt(pence));
      }),
    );
  });

  it('gives each less than a penny more or less than its exact part', () => {
    fc.assert(
      fc.property(amount, hundredths, (pence, shares) => {
        partsOf(pence, shares).forEach((part, index) => {
          const off = BigInt(part) * 10_000n - BigInt(pence) * BigInt(shares[index]!);
          expect(off < 10_000n && off > -10_000n).toBe(true);
        });
      }),
    );
  });

  it('gives the same to the same share in whatever order they stand, but for which of equal shares has the odd penny', () => {
    const shuffled = hundredths.chain((shares) =>
      fc.tuple(
        fc.constant(shares),
        fc.shuffledSubarray(shares, { minLength: shares.length, maxLength: shares.length }),
      ),
    );
    fc.assert(
      fc.property(amount, shuffled, (pence, [shares, others]) => {
        expect(pairs(others, partsOf(pence, others))).toEqual(pairs(shares, partsOf(pence, shares)));
      }),
    );
  });

  it('mirrors at 0: what comes back is split as what is paid', () => {
    fc.assert(
      fc.property(amount, hundredths, (pence, shares) => {
        expect(partsOf(-pence, shares)).toEqual(
          partsOf(pence, shares).map((part) => (part === 0 ? 0 : -part)),
        );
      }),
    );
  });

  it('refuses every set of shares that does not sum to 100, with its sum', () => {
    const any = fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 6 });
    fc.assert(
      fc.property(amount, any, (pence, shares) => {
        const sum = shares.reduce((all, share) => all + share, 0);
        const split = splitByShares(
          pence,
          shares.map((share) => share / 100),
        );
        expect(split.ok).toBe(sum === 10_000);
        if (!split.ok) expect(split.issues[0]?.found).toBe(`shares that sum to ${sum / 100} %`);
      }),
    );
  });
});
