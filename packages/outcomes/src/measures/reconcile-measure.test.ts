import { monthPeriod } from '../period-of.ts';
import { describe, expect, it } from 'vitest';
import { reconcileMeasure } from './reconcile-measure.ts';
import type { ComputedMeasure } from './reconcile-measure.ts';

const may = monthPeriod('2025-05');
const share: ComputedMeasure = {
  part: null,
  period: may,
  unit: 'percent',
  value: 200 / 3,
  numerator: 2,
  denominator: 3,
  reason: null,
  records: { counted: ['a', 'b'], of: ['a', 'b', 'c'] },
  leftOut: [{ count: 1, because: '1 plan whose weeks cannot be told is left out.', records: ['d'] }],
};

describe('a figure reported, held against the records', () => {
  it('agrees within printed rounding, and names the records', () => {
    const { agrees, discrepancy, explanation, records, leftOut } = reconcileMeasure(
      { period: may, value: 66.7, decimals: 1 },
      share,
    );
    expect([agrees, discrepancy]).toEqual([true, 0]);
    expect(explanation).toBe(
      'It is 2 (records counted) as a percentage of 3 (records of which they are a share). That gives 66.67%, which agrees with the 66.7% reported.',
    );
    expect([records, leftOut]).toEqual([share.records, share.leftOut]);
  });

  it('shows by how much it differs', () => {
    expect(reconcileMeasure({ period: may, value: 75, decimals: 0 }, share)).toMatchObject({
      reported: 75,
      agrees: false,
      discrepancy: 8.33,
    });
  });

  it('holds a count against the number of records', () => {
    const count: ComputedMeasure = { ...share, unit: 'count', value: 2, denominator: null };
    expect(reconcileMeasure({ period: may, value: 64, decimals: 0 }, count)).toMatchObject({
      recomputed: 2,
      discrepancy: 62,
    });
  });

  it('holds a rate against the people it is of, and a mean against the mean', () => {
    const rate: ComputedMeasure = { ...share, unit: 'per-10000', value: 200 / 57.453, denominator: 574 };
    expect(reconcileMeasure({ period: may, value: 35, decimals: 0 }, rate)).toMatchObject({
      recomputed: 34.843206,
      agrees: true,
    });
    const mean: ComputedMeasure = { ...share, unit: 'score', value: 13.9 };
    expect(reconcileMeasure({ period: may, value: 14, decimals: 0 }, mean)).toMatchObject({
      agrees: true,
      explanation:
        'The same figure stands elsewhere as 13.9 (a mean over 3 records). That gives 13.9, which agrees with the 14 reported.',
    });
  });

  it('is neither right nor wrong where the records give nothing', () => {
    const untold: ComputedMeasure = { ...share, value: null, reason: 'The records do not tell of advice.' };
    expect(reconcileMeasure({ period: may, value: 75, decimals: 0 }, untold)).toMatchObject({
      recomputed: null,
      agrees: null,
      explanation: 'It cannot be recomputed: The records do not tell of advice.',
    });
  });

  it('is refused for another period, and where nothing was reported', () => {
    const june = monthPeriod('2025-06');
    expect(() => reconcileMeasure({ period: june, value: 75, decimals: 0 }, share)).toThrowError(
      'same period',
    );
    expect(() => reconcileMeasure({ period: may, value: null, decimals: 0 }, share)).toThrowError(
      'reported number',
    );
  });
});
