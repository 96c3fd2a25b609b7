import { describe, expect, it } from 'vitest';
import { formatDifference, formatQuantity } from './quantities.ts';

describe('quantities', () => {
  it.each([
    [72.46, 'PERCENT', 1, '72.5%'],
    [563, 'COUNT', 0, '563'],
    [57453, 'COUNT', 0, '57,453'],
    [97.8, 'PER_10000', 1, '97.8 per 10,000'],
    [-4.23, 'PERCENT', 2, '−4.23%'],
    [123456, 'PENCE', 2, '£1,234.56'],
    [14, 'SCORE', 1, '14.0'],
  ] as const)('writes %d %s to %d places as %s', (value, unit, decimals, words) => {
    expect(formatQuantity(value, unit, decimals)).toBe(words);
  });

  it('writes a difference with its sign, and one of percents in percentage points', () => {
    expect(formatDifference(2, 'COUNT')).toBe('+2');
    expect(formatDifference(-0.19, 'PER_10000')).toBe('−0.19 per 10,000');
    expect(formatDifference(0.5, 'PERCENT')).toBe('+0.5 percentage points');
  });
});
