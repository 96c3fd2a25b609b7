import { describe, expect, it } from 'vitest';
import { logGamma } from '../../src/demand/log-gamma.ts';
import { levelOfDays } from '../../src/demand/level-of-days.ts';
import { rateLevel } from '../../src/demand/rate-level.ts';
import cases from './levels.cases.json' with { type: 'json' };

const steps = (counts: readonly number[], expected = 10) => counts.map((seen) => ({ seen, expected }));
const many = (count: number, seen: number) => Array.from({ length: count }, () => seen);

describe('the logarithm of the gamma function', () => {
  it.each([
    [0.5, 0.5 * Math.log(Math.PI)],
    [1, 0],
    [5, Math.log(24)],
    [11.5, Math.log(11_899_423.083_962_2)],
    [100, 359.134_205_369_575],
  ])('of %d', (value, answer) => expect(logGamma(value)).toBeCloseTo(answer, 9));
});

describe('the level at the end of some steps', () => {
  it.each(cases)('$name', ({ steps: given, together, level, variance, variancePerStep }) => {
    const found = rateLevel(given, 30, together);
    expect(found.level).toBeCloseTo(level, 9);
    expect(found.variance).toBeCloseTo(variance, 9);
    expect(found.variancePerDay * 30).toBeCloseTo(variancePerStep, 9);
  });

  it('follows a break, and is unsurer after it', () => {
    const after = rateLevel(steps([...many(24, 10), ...many(6, 2)]), 30, 1);
    const without = rateLevel(steps(many(30, 10)), 30, 1);
    expect(after.level).toBeLessThan(0.4);
    expect(without.level).toBeCloseTo(1, 1);
    expect(after.variance).toBeGreaterThan(without.variance);
    expect(after.variancePerDay).toBeGreaterThan(5 * without.variancePerDay);
  });

  it('is surer the more was seen, and drifts less the longer it stood still', () => {
    const [short, long] = [6, 60].map((count) => rateLevel(steps(many(count, 10)), 30, 1));
    expect(long?.variance).toBeLessThan(short?.variance ?? NaN);
    expect(long?.variancePerDay).toBeLessThan(short?.variancePerDay ?? NaN);
    expect(rateLevel(steps(many(6, 100), 100), 30, 1).variance).toBeLessThan(short?.variance ?? NaN);
  });
});

describe('the level at the end of some days', () => {
  it('takes 30 days as a step, the oldest shorter', () => {
    const seen = Float64Array.from({ length: 40 }, (_, day) => (day % 4 === 0 ? 1 : 0));
    const expected = new Float64Array(40).fill(0.25);
    const inSteps = [
      { seen: 3, expected: 2.5 },
      { seen: 7, expected: 7.5 },
    ];
    expect(levelOfDays({ seen, expected })).toEqual(rateLevel(inSteps, 30, 1));
  });

  it('finds how many come together beyond those who share a day by chance', () => {
    const seen = new Float64Array(100);
    seen.fill(3, 0, 10);
    expect(levelOfDays({ seen, expected: seen }).together).toBeCloseTo(3 - 30 / 100, 12);
    expect(levelOfDays({ seen: new Float64Array(0), expected: new Float64Array(0) }).together).toBe(1);
  });
});
