import type { BenchmarkMethod } from './benchmark-method.ts';
import type { BenchmarkGroup } from './target.ts';

/** Whose figure it is, in the middle of a sentence. */
export const benchmarkGroupNames: Readonly<Record<BenchmarkGroup, string>> = {
  england: 'England',
  region: 'the region',
  'statistical-neighbours': 'the statistical neighbours',
};

/** How a comparator's figure came about, in the middle of a sentence. */
export const benchmarkMethodNames: Readonly<Record<BenchmarkMethod, string>> = {
  published: 'as published',
  mean: 'the mean',
  median: 'the median',
};
