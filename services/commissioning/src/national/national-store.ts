import type { NationalStore } from '@golden-thread/national-data';
import type { Cluster } from '@golden-thread/subgraph/database';
import { areaBenchmarks } from './area-benchmarks.ts';
import { keepDatasets } from './keep-datasets.ts';
import { keptAreas, keptImports, withdrawImport } from './kept-imports.ts';

/** National figures in the database of this service, for whoever administers the installation. */
export const nationalStore: NationalStore<Cluster> = {
  keep: keepDatasets,
  areas: keptAreas,
  list: keptImports,
  benchmarks: areaBenchmarks,
  withdraw: withdrawImport,
};
