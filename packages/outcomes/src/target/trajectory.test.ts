import { describe, expect, it } from 'vitest';
import { levelOn } from './trajectory.ts';

describe('a straight line between two days', () => {
  const line = { startDate: '2022-01-01', startValue: 50, endDate: '2022-01-11', endValue: 60 };

  it.each([
    ['2021-12-31', 50],
    ['2022-01-01', 50],
    ['2022-01-04', 53],
    ['2022-01-11', 60],
    ['2022-02-01', 60],
  ])('stands on %s at %d', (date, level) => expect(levelOn(line, date)).toBe(level));

  it('ends exactly at its end, whatever arithmetic on the way would leave', () => {
    expect(levelOn({ ...line, startValue: 1e17, endValue: 0.1 }, line.endDate)).toBe(0.1);
  });

  it('of no length stands at its start until its day has passed', () => {
    const point = { ...line, endDate: '2022-01-01' };
    expect(levelOn(point, '2022-01-01')).toBe(50);
    expect(levelOn(point, '2022-01-02')).toBe(60);
  });
});
