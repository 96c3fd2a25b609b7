import { knowingOf, type KeptRow } from './kept-rows.ts';
import type { Knowing } from './returns-known.ts';

/** What figures know of any return they are computed from. It holds no record. */
export interface KnownReturn extends Knowing {
  readonly id: string;
  /** As its files name it; null where they do not. */
  readonly authority: string | null;
  readonly undoneBecause: string | null;
  /** A moment, as the database writes it. */
  readonly importedAt: string;
  /** How many records of each module it has; a module that was not given may not be in it. */
  readonly records: Readonly<Record<string, number>>;
}

/** What became of a return. */
export function knownReturn(row: KeptRow): KnownReturn {
  return {
    id: row.id,
    ...knowingOf(row),
    authority: row.authority,
    undoneBecause: row.because,
    importedAt: row.imported_at,
    records: row.records,
  };
}
