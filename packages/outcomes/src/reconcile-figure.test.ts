import { describe, expect, it } from 'vitest';
import { sampleSource } from '../test/sample-indicator.ts';
import type { ReportedFigure } from './figure.ts';
import written from './reconcile-figure.cases.json' with { type: 'json' };
import { reconcileFigure } from './reconcile-figure.ts';
import type { Reconciliation } from './reconcile-figure.ts';
import { isReportable, reconciliationRows } from './reconciliation-row.ts';

type FigureCase = Pick<
  ReportedFigure,
  'reported' | 'reportedInterval' | 'unit' | 'decimals' | 'recomputation'
> &
  Pick<Reconciliation, 'recomputed' | 'discrepancy' | 'agrees'> & {
    readonly case: string;
    readonly explanation?: string;
  };

const cases = written as unknown as readonly FigureCase[];

describe('reconciling a published figure', () => {
  it.each(cases)('$case', ({ case: _case, recomputed, discrepancy, agrees, explanation, ...figure }) => {
    expect(reconcileFigure(figure)).toEqual({
      reported: figure.reported,
      reportedInterval: figure.reportedInterval ?? null,
      recomputed,
      discrepancy,
      agrees,
      explanation: explanation ?? expect.stringMatching(/^[A-Z].*[.]$/),
    });
  });
});

it('a figure with neither a number nor an interval is a mistake of the caller', () => {
  const recomputation = { kind: 'none' as const, why: 'Nothing is printed.' };
  expect(() => reconcileFigure({ reported: null, unit: 'count', decimals: 0, recomputation })).toThrow(
    expect.objectContaining({ code: 'FIGURE_NOT_REPORTED' }),
  );
});

describe('the rows of a reconciliation', () => {
  const figures = cases.map((figure, index): ReportedFigure => ({
    ...figure,
    id: `figure-${index}`,
    title: figure.case,
    domain: 'sufficiency',
    period: null,
    remarks: figure.recomputation.kind === 'none' ? ['The date does not fit.'] : [],
    source: sampleSource,
  }));
  const rows = reconciliationRows(figures);

  it('have every figure in the order given, with its remarks and its source', () => {
    expect(rows.map(({ id }) => id)).toEqual(figures.map(({ id }) => id));
    expect(rows.at(-1)).toEqual({
      id: `figure-${figures.length - 1}`,
      title: 'a figure printed alone says why it cannot be recomputed',
      unit: 'percent',
      decimals: 0,
      reported: 90,
      reportedInterval: null,
      recomputed: null,
      discrepancy: null,
      agrees: null,
      explanation: 'It cannot be recomputed: The count is not printed.',
      remarks: ['The date does not fit.'],
      source: sampleSource,
    });
  });

  it('are to be reported when they disagree or carry a remark, and only then', () => {
    expect(rows.filter(isReportable).map(({ title }) => title)).toEqual([
      ...cases.filter(({ agrees }) => agrees === false).map((figure) => figure.case),
      'an interval printed alone says why it cannot be recomputed',
      'a figure printed alone says why it cannot be recomputed',
    ]);
  });
});
