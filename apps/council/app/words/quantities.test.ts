import { describe, expect, it } from 'vitest';
import { digitsOf, formatDifference, formatQuantity, unitWords } from './quantities.ts';

describe('quantities', () => {
  it.each([
    [72.46, 'PERCENT', 1, '72.5%'],
    [563, 'COUNT', 0, '563'],
    [57453, 'COUNT', 0, '57,453'],
    [97.8, 'PER_10000', 1, '97.8 per 10,000'],
    [-4.23, 'PERCENT', 2, '−4.23%'],
    [123456, 'PENCE', 2, '£1,234.56'],
    [14, 'SCORE', 1, '14.0'],
    [-0.04, 'PERCENT', 1, '0.0%'],
    [1, 'WEEKS', 0, '1 week'],
    [11, 'WEEKS', 0, '11 weeks'],
    [-1, 'PERCENTAGE_POINTS', 1, '−1.0 percentage point'],
    [1.005, 'COUNT', 2, '1.01'],
    [-1250, 'PENCE', 2, '−£12.50'],
  ] as const)('writes %d %s to %d places as %s', (value, unit, decimals, words) => {
    expect(formatQuantity(value, unit, decimals)).toBe(words);
  });

  it.each([
    [-1072.46, 'PERCENT', 1, '-1072.5'],
    [97.8, 'PER_10000', 2, '97.80'],
    [-1250, 'PENCE', undefined, '-12.50'],
    [-0.04, 'COUNT', 1, '0.0'],
  ] as const)('gives of %d %s to %s places the digits %s', (value, unit, decimals, digits) => {
    expect(digitsOf(value, unit, decimals)).toBe(digits);
  });

  it('names a unit for beside digits', () => {
    expect(unitWords('PERCENT')).toBe('%');
    expect(unitWords('PENCE')).toBe('pounds');
    expect(unitWords('COUNT')).toBe('');
  });

  it('writes a difference with its sign, and one of percents in percentage points', () => {
    expect(formatDifference(2, 'COUNT')).toBe('+2');
    expect(formatDifference(-0.19, 'PER_10000')).toBe('−0.19 per 10,000');
    expect(formatDifference(0.5, 'PERCENT')).toBe('+0.5 percentage points');
  });
});
