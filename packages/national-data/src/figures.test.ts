import type { Period } from '@golden-thread/outcomes';
import { describe, expect, it } from 'vitest';
import cases from './figures.cases.json' with { type: 'json' };
import { absenceOfSymbol } from './absence-of-symbol.ts';
import { readFigure } from './figure-symbol.ts';
import { openDataYear } from './open-data-year.ts';
import { periodOfYearLabel } from './period-of-year-label.ts';
import { publishedDecimals } from './published-decimals.ts';
import { yearKindOf, type YearKind } from './year-kind.ts';

describe('a cell of a published table', () => {
  it.each(cases.readFigure)('$text', ({ text, reading }) => {
    expect(readFigure(text)).toEqual(reading);
  });

  it('is an absence where it holds a symbol, and never zero', () => {
    const reasons = (['c', 'z', 'x', 'k', 'low', '-'] as const).map(
      (symbol) => absenceOfSymbol(symbol).reason,
    );
    expect(reasons).toEqual([
      'suppressed',
      'not-collected',
      'missing',
      'suppressed',
      'suppressed',
      'missing',
    ]);
  });
});

describe('a year label', () => {
  it.each(cases.periodOfYearLabel)('$label as $kind', ({ label, kind, period }) => {
    const read: Period | null = periodOfYearLabel(label, kind as YearKind);
    expect(read === null ? null : [read.kind, read.startDate, read.endDate]).toEqual(period);
  });

  it.each(cases.openDataYear)('$time with the identifier $identifier', ({ time, identifier, label }) => {
    expect(openDataYear(time, identifier)).toBe(label);
  });

  it('is of the kind its dictionary says, or of none', () => {
    expect(yearKindOf(' Annual (end of Sept) ')).toBe('at-30-september');
    expect(yearKindOf('Lunar Year')).toBeNull();
  });
});

describe('decimals of a measure whose dictionary does not say', () => {
  it.each([
    [[], 0],
    [[1, 200], 0],
    [[1, 39.450000000000003], 2],
    [[0.04798], 4],
    [[1 / 3, 1.5], 4],
  ])('%j are published with %i', (values, decimals) => {
    expect(publishedDecimals(values)).toBe(decimals);
  });
});
