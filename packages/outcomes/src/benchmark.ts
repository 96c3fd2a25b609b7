import type { BenchmarkMethod } from './benchmark-method.ts';
import type { Period } from './period.ts';
import type { Citation } from './source.ts';
import type { BenchmarkGroup } from './target.ts';

/** A comparator's figure for an indicator, with the way it was aggregated named. */
export interface Benchmark {
  readonly indicatorId: string;
  readonly group: BenchmarkGroup;
  readonly method: BenchmarkMethod;
  readonly period: Period;
  readonly value: number;
  readonly source: Citation;
}
