/**
 * How a comparator's figure came about: printed so by its source, or made here as the mean or the median of areas. The official
 * tools differ, so it is named beside every comparison.
 */
export type BenchmarkMethod = 'published' | 'mean' | 'median';
