import type { IsoDate, Period } from '@golden-thread/outcomes';
import type { MeasuredKind, MeasureRecords } from '@golden-thread/send/measures';
import type { KnownReturn } from '@golden-thread/subgraph/returns';

/** A return that was imported: an annual one, or an extract of a part of a year in the same layout. */
export interface KeptReturn extends KnownReturn {
  /** The collection year whose layout it is in: an annual return of 2025 tells of the calendar year 2024. */
  readonly layoutYear: number;
  /** The first and the last day for which its requests, decisions, plans and ends are whole. */
  readonly fromDate: IsoDate;
  readonly untilDate: IsoDate;
  /** The day of which its plans in force are told; not before `untilDate`. */
  readonly censusDate: IsoDate;
  /** The DfE number of the authority in its header, 999 where it is made up; null where it does not say, or is kept from before this was. */
  readonly authority: string | null;
}

/**
 * The kinds of record that measures are computed from, and what is read with them only where it is asked for: the needs, placements
 * and months of birth of plans, and the teams of requests. What was not asked for is not told, which is not the same as none.
 */
export type RecordKind = MeasuredKind | 'needs' | 'placements' | 'birth-months' | 'teams';

/** The records of one return. */
export interface RecordsOfReturn {
  readonly kept: KeptReturn;
  /** Kinds that were not asked for are null, like those that are not kept. */
  readonly records: MeasureRecords;
}

/**
 * The records of one area as at one day, read as they are asked for. Exact and of single children: it never leaves the context
 * layer but to a caller who may read child records.
 */
export interface SendRecords {
  readonly asOf: IsoDate;
  /** The returns that count on the day, the newest known first. */
  readonly returns: readonly KeptReturn[];
  /**
   * The records of every return that counts and tells of a day of `time`, the newest known first: which one answers for a period
   * says `returnFor`. Only rows that a measure of a period within `time` can count or leave out are read; all without `time`.
   */
  readonly measureRecords: (
    kinds: readonly RecordKind[],
    time?: Period,
  ) => Promise<readonly RecordsOfReturn[]>;
  /**
   * Records of the return that tells of the latest day, of which something may be owed on the day: not those that are over by then.
   * Null where no return counts.
   */
  readonly owedRecords: () => Promise<RecordsOfReturn | null>;
}
