import type { IsoDate } from '@golden-thread/outcomes';
import type { Ssda903Module, Ssda903Row } from '@golden-thread/ssda903';
import type { KnownReturn } from '@golden-thread/subgraph/returns';
import type { CareEpisode } from '@golden-thread/sufficiency';

/** A return that was imported: one collection year of the authority. */
export interface KeptReturn extends KnownReturn {
  /** The year and the import it came with: `2025-1`. An import may bring returns of several years, under one `sequence`. */
  readonly id: string;
  /** The collection year by the calendar year it begins in: 2025 tells of 1 April 2025 to 31 March 2026. */
  readonly year: number;
  readonly fromDate: IsoDate;
  readonly untilDate: IsoDate;
  /** As the rows of its files name it, where they name several; null where they have one. */
  readonly authority: string | null;
  /**
   * How often the files it came in break a rule of the return, by code: it was kept all the same. Of files with a column `YEAR` the
   * same for each year in them.
   */
  readonly findings: Readonly<Record<string, number>>;
  /** Whether it is of nobody; false, too, of one that was imported before this was kept. */
  readonly madeUp: boolean;
}

/** The rows of one table of the return. */
export type RowsOf<Module extends Ssda903Module> = readonly Extract<
  Ssda903Row,
  { readonly module: Module }
>[];

/**
 * The records of one area as at one day, each table read when it is first asked for and once. Exact and of single children: they never
 * leave the context layer but to a caller who may read child records.
 */
export interface CareRecords {
  readonly asOf: IsoDate;
  /** The returns that count on the day, one a year, the oldest year first. */
  readonly returns: readonly KeptReturn[];
  /** The episodes that all these returns tell of together, each once; short breaks left out. */
  readonly episodes: () => Promise<readonly CareEpisode[]>;
  /** The rows of one table of all these returns, year by year in the order of its file; null where none of them has the table. */
  readonly rows: <Module extends Ssda903Module>(module: Module) => Promise<RowsOf<Module> | null>;
}
