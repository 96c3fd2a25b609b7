import { describe, expect, it } from 'vitest';
import { CHART, chartPlaces } from './chart-lines.ts';

const line = (values: readonly (number | null)[]) => ({
  name: 'Plans',
  points: values.map((value, at) => ({ label: `October to December ${at}`, value })),
});

describe('a line chart', () => {
  it('breaks its line where a value is not there, and has no point there', () => {
    const [drawn] = chartPlaces([line([1, 2, null, 4, 5])], 'COUNT').lines;
    expect(drawn?.path.match(/M/g)).toHaveLength(2);
    expect(drawn?.dots).toHaveLength(4);
  });

  it('begins at nought, and a share ends at 100', () => {
    const base = CHART.height - CHART.bottom;
    for (const unit of ['COUNT', 'PERCENT'] as const) {
      const { ticks } = chartPlaces([line([40, 60])], unit);
      expect(ticks[0]).toMatchObject({ y: base, text: unit === 'COUNT' ? '0' : '0%' });
    }
    expect(chartPlaces([line([40, 60])], 'PERCENT').ticks.at(-1)).toEqual({ y: CHART.top, text: '100%' });
  });

  it('keeps every point inside, however high', () => {
    const { lines } = chartPlaces([line([0, 1_234_567]), line([null, 3])], 'COUNT');
    for (const { x, y } of lines.flatMap(({ dots }) => dots)) {
      expect(x).toBeGreaterThanOrEqual(CHART.left);
      expect(x).toBeLessThanOrEqual(CHART.width - CHART.right);
      expect(y).toBeGreaterThanOrEqual(CHART.top);
      expect(y).toBeLessThanOrEqual(CHART.height - CHART.bottom);
    }
  });

  it('names a year by itself, without what kind of year it is', () => {
    const years = { name: 'Children', points: [{ label: '2021/22 financial year', value: 1 }] };
    expect(chartPlaces([years], 'COUNT').labels[0]?.text).toBe('2021/22');
  });

  it('draws what lies between the ends of an interval, where both are there', () => {
    const about = (lower: number | null) => ({ label: String(lower), value: 2, lower, upper: 3 });
    const [drawn] = chartPlaces(
      [{ name: 'Children', points: [about(null), about(1), about(2)] }],
      'COUNT',
    ).lines;
    expect(drawn?.band).toMatch(/^M.*Z$/);
    expect(drawn?.band.match(/L/g)).toHaveLength(3);
  });

  it('names a few of many periods, the newest among them, and draws nothing of nothing', () => {
    const { labels } = chartPlaces([line(Array.from({ length: 60 }, () => 1))], 'COUNT');
    expect(labels.length).toBeLessThanOrEqual(7);
    expect(labels.at(-1)?.text).toBe('Oct to Dec 59');
    expect(chartPlaces([line([null, null])], 'COUNT').lines).toEqual([
      { name: 'Plans', path: '', band: '', dots: [] },
    ]);
    expect(chartPlaces([], 'COUNT').lines).toEqual([]);
  });
});
