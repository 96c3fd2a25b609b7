import type { IsoDate } from '@golden-thread/outcomes';
import type { ChildAccess } from '@golden-thread/subgraph/identity';
import type { FigureSeries, ReturnView } from './figures.ts';
import type { KeptReturn } from './kept-records.ts';
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

/**
 * A return as at a day, when it had perhaps not been undone yet. Why it was undone is in somebody's own words, so it is for those who
 * may read the records.
 */
export function returnView(
  kept: KeptReturn,
  asOf: IsoDate,
  counts: boolean,
  seesRecords: boolean,
): ReturnView {
  const undone = kept.undoneDate !== null && kept.undoneDate <= asOf;
  return {
    ...kept,
    undoneDate: undone ? kept.undoneDate : null,
    undoneBecause: undone && seesRecords ? kept.undoneBecause : null,
    records: seesRecords ? kept.records : null,
    counts,
  };
}
