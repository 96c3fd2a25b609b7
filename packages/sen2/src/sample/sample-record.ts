import type { Sen2Module } from '../sen2-module.ts';

/** A made-up record with what hangs on it; a field that is not there is empty. */
export interface SampleRecord {
  readonly module: Sen2Module;
  readonly fields: Readonly<Record<string, string>>;
  readonly children: readonly SampleRecord[];
}
