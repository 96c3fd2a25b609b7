import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, mirrored, situation } from '../../test/target-situation.ts';
import { roundTo } from '../rounding.ts';
import { targetKinds } from './evaluators.ts';

const rank = { met: 2, 'on-track': 1, 'off-track': 0, 'not-rated': null } as const;

describe.each(targetKinds)('the laws of the target %s', (kind) => {
  it('polarity mirrors: reflected with the other way better, the verdict is the same', () => {
    fc.assert(
      fc.property(situation, (given) => {
        expect(assess(kind, mirrored(given)).status).toBe(assess(kind, given).status);
      }),
    );
  });

  it('the colour agrees with the printed number: rounding the figure first changes nothing', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const rounded = { ...given, value: roundTo(given.value, given.decimals) };
        expect(assess(kind, rounded)).toEqual(assess(kind, given));
      }),
    );
  });

  it('always says why', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { reasons } = assess(kind, given);
        expect(reasons.length).toBeGreaterThan(0);
        for (const reason of reasons) expect(reason).toMatch(/^[A-Z].*[.]$/s);
      }),
    );
  });
});

describe('a figure that gets better', () => {
  const kinds = targetKinds.filter((kind) => kind !== 'zero-tolerance');

  it.each(kinds)('is never judged worse against the target %s', (kind) => {
    fc.assert(
      fc.property(situation, fc.double({ min: 0, max: 200, noNaN: true }), (given, by) => {
        const worse = rank[assess(kind, given).status];
        const value = given.value + (given.higher ? by : -by);
        const better = rank[assess(kind, { ...given, value }).status];
        if (worse !== null && better !== null) expect(better).toBeGreaterThanOrEqual(worse);
      }),
    );
  });
});

describe('a figure equal to the level wanted', () => {
  const kinds = targetKinds.filter(
    (kind) => !['direction', 'zero-tolerance', 'percentage-increase'].includes(kind),
  );

  it.each(kinds)('is met against the target %s', (kind) => {
    fc.assert(
      fc.property(situation, (given) => {
        const wanted =
          kind === 'month-on-month'
            ? given.before
            : kind === 'in-line-with-benchmark'
              ? given.comparator
              : given.level;
        // A year's running total is judged at the year's end, where a cap is judged too.
        const daysAfterBaseline = kind === 'cumulative-in-year' ? 364 : given.daysAfterBaseline;
        expect(assess(kind, { ...given, value: wanted, daysAfterBaseline }).status).toBe('met');
      }),
    );
  });

  it('is met against a percentage of the baseline', () => {
    fc.assert(
      fc.property(
        situation.filter(({ baseline }) => Math.abs(baseline) > 1),
        (given) => {
          const value = given.baseline * (1 + Math.abs(given.level) / 100);
          expect(assess('percentage-increase', { ...given, value }).status).toBe('met');
        },
      ),
    );
  });
});
