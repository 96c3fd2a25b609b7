import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continueValues } from './continue-values.ts';
import { methodNames, methods } from './methods.ts';
import { projectSeries } from './project-series.ts';

const value = fc.integer({ min: 1, max: 5000 });
const values = fc.array(value, { minLength: 2, maxLength: 12 });
const years = fc.integer({ min: 1, max: 8 });

describe.each(methods)('the laws of the method $name', (method) => {
  const forecast = (given: readonly number[], ahead: number, window: number | null = null) => {
    const said = continueValues(method, given, ahead, window);
    // Growth compounded for years may leave every number: then it says so, which is no forecast to hold to a law.
    fc.pre(said.able);
    return said.able ? said.values : [];
  };

  it('gives one value for each year, none below zero, whatever the series', () => {
    fc.assert(
      fc.property(values, years, (given, ahead) => {
        const said = forecast(given, ahead);
        expect(said).toHaveLength(ahead);
        for (const one of said) expect(one).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('continues what never changed without a change', () => {
    fc.assert(
      fc.property(value, fc.integer({ min: 2, max: 12 }), years, (level, length, ahead) => {
        const said = forecast(
          Array.from({ length }, () => level),
          ahead,
        );
        for (const one of said) expect(one).toBeCloseTo(level, 6);
      }),
    );
  });

  it('does not depend on the unit: twice the values, twice the forecast', () => {
    fc.assert(
      fc.property(values, years, (given, ahead) => {
        const doubled = forecast(
          given.map((one) => one * 2),
          ahead,
        );
        expect(doubled).toEqual(forecast(given, ahead).map((one) => one * 2));
      }),
    );
  });

  it('says the same of the next years however many are asked for', () => {
    fc.assert(
      fc.property(values, years, (given, ahead) => {
        expect(forecast(given, ahead + 3).slice(0, ahead)).toEqual(forecast(given, ahead));
      }),
    );
  });

  it('looks at nothing before its window', () => {
    fc.assert(
      fc.property(values, value, years, (given, before, ahead) => {
        expect(forecast([before, ...given], ahead, given.length)).toEqual(
          forecast(given, ahead, given.length),
        );
      }),
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(values, years, (given, ahead) => {
        expect(forecast([...given], ahead)).toEqual(forecast(given, ahead));
      }),
    );
  });
});

describe.each([...methodNames, 'best' as const])('the laws of an interval about %s', (method) => {
  const known = fc.array(value, { minLength: 4, maxLength: 10 });

  it('holds its own line, and neither end is below zero', () => {
    fc.assert(
      fc.property(known, years, (series, ahead) => {
        const projected = projectSeries({ series, years: ahead, method });
        if (!projected.ok) return fc.pre(false);
        for (const { value: line, lower, upper } of projected.value.points) {
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(line);
          expect(upper).toBeGreaterThanOrEqual(line);
        }
      }),
    );
  });

  it('is never narrower further ahead, beside the line it is about', () => {
    fc.assert(
      fc.property(known, (series) => {
        const projected = projectSeries({ series, years: 4, method, decimals: 10 });
        if (!projected.ok) return fc.pre(false);
        const level = series.reduce((sum, one) => sum + one, 0) / series.length / 2;
        const widths = projected.value.points.map(
          ({ value: line, upper }) => ((upper as number) - line) / Math.max(line, level),
        );
        // A half unit is the same however small the line gets.
        fc.pre(projected.value.points.every(({ value: line, upper }) => (upper as number) - line > 0.5));
        widths.slice(1).forEach((width, at) => {
          expect(width).toBeGreaterThanOrEqual((widths[at] as number) * (1 - 1e-6));
        });
      }),
    );
  });
});

describe('the choice by back-test', () => {
  it('errs no more in the back-test than any method that can be tried on the same values', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 3, maxLength: 10 }), (series) => {
        const projected = projectSeries({ series, years: 1 });
        if (!projected.ok) return fc.pre(false);
        const { method, backTest } = projected.value;
        const errors = backTest.candidates.map((each) => each.meanAbsolutePercentageError as number);
        expect(backTest.meanAbsolutePercentageError).toBe(Math.min(...errors));
        expect(backTest.candidates.find((each) => each.method === method)?.meanAbsolutePercentageError).toBe(
          backTest.meanAbsolutePercentageError,
        );
      }),
    );
  });

  it('gives the line and error the chosen method gives when it is named', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 3, maxLength: 8 }), years, (series, ahead) => {
        const best = projectSeries({ series, years: ahead });
        if (!best.ok) return fc.pre(false);
        const named = projectSeries({ series, years: ahead, method: best.value.method });
        expect(named.ok && named.value.points.map((point) => point.value)).toEqual(
          best.value.points.map((point) => point.value),
        );
      }),
    );
  });
});
