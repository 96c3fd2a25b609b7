import type { IsoDate, Period } from '@golden-thread/outcomes';
import type { Measure, MeasureResult } from '@golden-thread/send/measures';
import { protectedCounts, type ProtectedQuestion } from '@golden-thread/subgraph/protection';
import type { MeasureSeries } from '../records/measure-series.ts';
import { cellTables } from './cell-tables.ts';
import { sumsOfMeasures } from './sums-of-measures.ts';

/** What is asked for somebody who may not see children. */
export interface ProtectedSeriesQuestion extends Pick<
  ProtectedQuestion<Measure>,
  'measures' | 'periods' | 'all' | 'round'
> {
  readonly asAt: IsoDate;
  /** Computes measures exactly, over months. */
  readonly exact: (
    measures: readonly Measure[],
    periods: readonly Period[],
  ) => Promise<readonly MeasureSeries[]>;
}

/**
 * Measures for somebody who may not see children, worked out from rounded cells alone. There are no keys of records, and nothing is
 * said of what was left out.
 *
 * @throws Defect `PERIOD_NOT_OF_MONTHS`
 */
export async function protectSeries({
  asAt,
  ...question
}: ProtectedSeriesQuestion): Promise<readonly MeasureSeries[]> {
  const rows = await protectedCounts(
    { ...question, tables: cellTables, sums: sumsOfMeasures },
    'This measure is told to those who work on cases only.',
  );
  return rows.map(({ measure, part, figures }) => {
    const { compute: _, ...definition } = measure;
    const head = { measureId: measure.id, part, asAt, unit: measure.unit };
    return {
      definition,
      part,
      results: figures.map((figure): MeasureResult => ({
        ...head,
        ...figure,
        records: { counted: [], of: [] },
        leftOut: [],
      })),
    };
  });
}
