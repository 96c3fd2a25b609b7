import type { ChildAccess } from '@golden-thread/subgraph/identity';
import type { FigureSeries } from './figures.ts';
import type { MeasureSeries } from './measure-series.ts';

/** A series as it is shown: the keys of records only to those who may read them. */
export function figureSeries(
  { definition, part, results }: MeasureSeries,
  protection: ChildAccess,
  seesRecords: boolean,
): FigureSeries {
  return {
    definition,
    part,
    protection,
    figures: results.map(({ period, value, numerator, denominator, reason, leftOut, records }) => ({
      period,
      value,
      numerator,
      denominator,
      reason,
      leftOut: leftOut.map(({ count, because }) => ({ count, because })),
      records: seesRecords ? records : null,
    })),
  };
}
