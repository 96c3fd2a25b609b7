import type { Finding } from '@golden-thread/return-files';
import type { Family } from './family.ts';
import type { Sen2Module } from './sen2-module.ts';
import type { Sen2Row } from './sen2-row.ts';

/** One thing that must hold of the records of some modules; `V` is what those have in their fields. */
export interface Sen2Rule<V = Sen2Row['values']> {
  readonly modules: readonly Sen2Module[];
  check(values: V, family: Family): Finding | null;
}
