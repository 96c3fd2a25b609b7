import { describe, expect, it } from 'vitest';
import cases from './project-series.cases.json' with { type: 'json' };
import { projectSeries } from './project-series.ts';
import type { ProjectionRequest } from './projection.ts';

function issuesOf(request: Partial<ProjectionRequest>) {
  const projected = projectSeries({ series: [642, 595, 595, 563], years: 1, ...request });
  return projected.ok ? [] : projected.issues;
}

describe('a series continued', () => {
  it.each(cases)('$case', ({ request, method, window, values, error, remarks }) => {
    const projected = projectSeries(request as ProjectionRequest);
    if (!projected.ok) throw new Error(JSON.stringify(projected.issues));
    const { points, backTest, ...label } = projected.value;
    expect(label).toEqual({ method: method ?? request.method, window });
    expect(points.map(({ value }) => value)).toEqual(values);
    expect(backTest.meanAbsolutePercentageError).toBe(error);
    expect(backTest.remarks).toEqual(remarks ?? []);
    const told = backTest.remarks.every((remark) => !remark.startsWith('No '));
    for (const { lower, upper } of points) expect([lower !== null, upper !== null]).toEqual([told, told]);
  });

  it('has intervals that widen with the years, both ends rounded like the line', () => {
    const projected = projectSeries({ series: [642, 595, 595, 563], years: 2, method: 'no-change' });
    expect(projected.ok && projected.value.points).toEqual([
      { value: 563, lower: 531.59, upper: 594.41 },
      { value: 563, lower: 518.58, upper: 607.42 },
    ]);
  });

  it('never knows a figure better than to half of its last place', () => {
    const projected = projectSeries({ series: [50.5, 50.5, 50.5, 50.5], years: 1 });
    expect(projected.ok && projected.value.points).toEqual([{ value: 50.5, lower: 50.45, upper: 50.55 }]);
  });

  it('shows what every method would have erred', () => {
    const projected = projectSeries({ series: [642, 595, 595, 563], years: 1, method: 'no-change' });
    expect(projected.ok && projected.value.backTest).toMatchObject({
      heldOut: 3,
      meanAbsolutePercentageError: 3.79,
      medianAbsolutePercentageError: 5.68,
      meanAbsoluteScaledError: 0.68,
      intervalPercent: 80,
      candidates: [
        { method: 'no-change', meanAbsolutePercentageError: 3.79 },
        { method: 'average-percentage-change', meanAbsolutePercentageError: 6.12 },
        { method: 'least-squares', meanAbsolutePercentageError: 6.34 },
        { method: 'exponential-smoothing', meanAbsolutePercentageError: 3.79 },
        { method: 'holt-linear', meanAbsolutePercentageError: 9.67 },
        { method: 'damped-trend', meanAbsolutePercentageError: 2.71 },
      ],
    });
  });
});

describe('what cannot be projected', () => {
  it.each([
    ['no value at all', { series: [] }, 'NO_KNOWN_VALUE', 'series'],
    ['only unknown values', { series: [null, null] }, 'NO_KNOWN_VALUE', 'series'],
    ['a value below zero', { series: [1, -2, 3] }, 'VALUE_NEGATIVE', 'series[1]'],
    ['no number', { series: [1, Number.NaN] }, 'VALUE_OUT_OF_RANGE', 'series[1]'],
    ['an endless number', { series: [Number.POSITIVE_INFINITY] }, 'VALUE_OUT_OF_RANGE', 'series[0]'],
    ['a number beyond all counting', { series: [1e12 + 1] }, 'VALUE_OUT_OF_RANGE', 'series[0]'],
    ['a series too long', { series: Array.from({ length: 201 }, () => 1) }, 'SERIES_TOO_LONG', 'series'],
    ['no year', { years: 0 }, 'YEARS_OUT_OF_RANGE', 'years'],
    ['half a year', { years: 1.5 }, 'YEARS_OUT_OF_RANGE', 'years'],
    ['too many years', { years: 31 }, 'YEARS_OUT_OF_RANGE', 'years'],
    ['a window of one', { window: 1 }, 'WINDOW_OUT_OF_RANGE', 'window'],
    ['decimals below none', { decimals: -1 }, 'DECIMALS_OUT_OF_RANGE', 'decimals'],
    ['more decimals than a number has', { decimals: 11 }, 'DECIMALS_OUT_OF_RANGE', 'decimals'],
    ['a method nobody knows', { method: 'oracle' as 'best' }, 'METHOD_UNKNOWN', 'method'],
    ['one value for a line', { series: [5], method: 'least-squares' }, 'SERIES_TOO_SHORT', 'series'],
    [
      'a percentage of zero',
      { series: [0, 5, 10], method: 'average-percentage-change' },
      'CHANGE_FROM_ZERO',
      'series',
    ],
    [
      'growth beyond any number',
      { series: [1, 1e6], years: 30, method: 'average-percentage-change' },
      'BEYOND_ANY_NUMBER',
      'series',
    ],
  ] as const)('%s', (_what, request, code, path) => {
    expect(issuesOf(request)).toEqual([expect.objectContaining({ code, path })]);
  });

  it.each([
    [{ years: 1 }],
    [{ years: 30 }],
    [{ window: 2 }],
    [{ decimals: 0 }],
    [{ decimals: 10 }],
    [{ series: [0] }],
    [{ series: [1e12] }],
    [{ series: Array.from({ length: 200 }, () => 1), method: 'no-change' }],
  ] as const)('the outermost that can: %j', (request) => expect(issuesOf(request)).toEqual([]));

  it('says everything at once, with what to do', () => {
    const issues = issuesOf({ series: [-1, Number.NaN], years: 0, window: 0, method: 'x' as 'best' });
    expect(issues.map(({ code }) => code)).toEqual([
      'VALUE_NEGATIVE',
      'VALUE_OUT_OF_RANGE',
      'YEARS_OUT_OF_RANGE',
      'WINDOW_OUT_OF_RANGE',
      'METHOD_UNKNOWN',
    ]);
    for (const { found, expected, whatToDo } of issues) {
      expect([found, expected, whatToDo].every((text) => text.length > 0)).toBe(true);
    }
  });
});
