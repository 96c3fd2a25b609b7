import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reconcileFigure } from './reconcile-figure.ts';
import { roundTo } from './rounding.ts';

const count = fc.integer({ min: 0, max: 100_000 });
const decimals = fc.integer({ min: 0, max: 3 });

function shareOf(numerator: number, denominator: number) {
  return {
    kind: 'share-percent' as const,
    numerator: { label: 'part', value: numerator },
    denominator: { label: 'whole', value: denominator },
  };
}

describe('the laws of reconciliation', () => {
  it('a share printed by rounding always agrees', () => {
    fc.assert(
      fc.property(
        count,
        count.filter((whole) => whole > 0),
        decimals,
        (part, whole, places) => {
          const reported = roundTo((part / whole) * 100, places);
          const figure = {
            reported,
            unit: 'percent' as const,
            decimals: places,
            recomputation: shareOf(part, whole),
          };
          expect(reconcileFigure(figure).agrees).toBe(true);
        },
      ),
    );
  });

  it('a share printed more than a unit of its last decimal away never agrees', () => {
    fc.assert(
      fc.property(
        count,
        count.filter((whole) => whole > 0),
        decimals,
        fc.boolean(),
        (part, whole, places, over) => {
          const reported = roundTo((part / whole) * 100, places) + (over ? 1.1 : -1.1) / 10 ** places;
          const figure = {
            reported,
            unit: 'percent' as const,
            decimals: places,
            recomputation: shareOf(part, whole),
          };
          expect(reconcileFigure(figure).agrees).toBe(false);
        },
      ),
    );
  });

  it('the reported figure is never changed, and there is a discrepancy just when there is a recomputed figure, nought just when they agree', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), count, count, (reported, part, whole) => {
        const figure = {
          reported,
          unit: 'percent' as const,
          decimals: 1,
          recomputation: shareOf(part, whole),
        };
        const reconciled = reconcileFigure(figure);
        expect(reconciled.reported).toBe(reported);
        expect(reconciled.discrepancy === null).toBe(reconciled.recomputed === null);
        expect(reconciled.agrees === null).toBe(reconciled.recomputed === null);
        expect(reconciled.discrepancy === 0).toBe(reconciled.agrees === true);
      }),
    );
  });
});
