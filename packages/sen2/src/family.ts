import type { Sen2Module } from './sen2-module.ts';
import type { Sen2Row } from './sen2-row.ts';

/** The fields of a record of a module. */
export type ValuesOf<M extends Sen2Module> = Extract<Sen2Row, { readonly module: M }>['values'];

/** What is remembered of a record, for those that hang on it. */
export interface ParentFacts {
  readonly row: number;
  /** The day the request was received, as a day number: of a request, and of what follows from it. */
  readonly received: number | null;
  /** What was decided: of a request or an assessment. */
  readonly outcome: string | null;
  /** Which ranks of need were told before this record. */
  readonly ranks: readonly string[];
  /** Which types of need were told before this record. */
  readonly types: readonly string[];
}

/** What a record is seen beside. */
export interface Family {
  readonly module: Sen2Module;
  /** Null for a person, and where the parent is not in the return. */
  readonly parent: ParentFacts | null;
  /** Whether the parent may be one that could not be read: of that the return was told already. */
  readonly parentLost: boolean;
  /** Whether a record of the module had the same key before. */
  readonly keyTwice: boolean;
  /** Whether the same child was told of before. */
  readonly personTwice: boolean;
  /** Whether a person has a pupil or a learner number. */
  readonly numbered: boolean;
}
