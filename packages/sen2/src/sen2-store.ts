import type { IsoDate, IssueList } from '@golden-thread/outcomes';
import type { ListedReturn as AnyListedReturn, ReturnIssue, ReturnStore } from '@golden-thread/return-files';
import type { CaseworkTable, Sen2CaseworkRow } from './casework/casework-row.ts';
import type { Sen2Module, Sen2Year } from './sen2-module.ts';
import type { Sen2Row } from './sen2-row.ts';

/** What a return tells of. */
export interface ReturnTime {
  /** The first and the last day for which it is whole. */
  readonly fromDate: IsoDate;
  readonly untilDate: IsoDate;
  /** The day whose plans in force it tells of. */
  readonly censusDate: IsoDate;
}

/** How many records of each module; of a table of casework only where it was given. */
export type RecordCounts = Readonly<Partial<Record<Sen2Module | CaseworkTable, number>>>;

/** A return to keep, and who asks for it. */
export interface KeepReturn extends ReturnTime {
  readonly areaCode: string;
  readonly layoutYear: Sen2Year;
  /** The day from which it counts. */
  readonly knownDate: IsoDate;
  /** A hash over the contents of all its files, in no order. */
  readonly contentSha256: string;
  /** A fixed text under the key of the pseudonyms. */
  readonly keyCheck: string;
  /** Whether a key that no earlier return of the area was read with is taken; else it is an issue. */
  readonly otherKey: boolean;
  /** The tables of casework given beside it, whether or not they have rows. */
  readonly casework: readonly CaseworkTable[];
  /** Reads it from its beginning, the rows of casework after all others. Called once. */
  readonly rows: () => AsyncIterable<readonly (Sen2Row | Sen2CaseworkRow)[]>;
  /** The DfE number of the authority that its header gives, once the rows are read; null where it gives none. */
  readonly authority: () => string | null;
  /** Where reading tells its issues, and keeping adds to them. With one of them nothing is kept. */
  readonly issues: IssueList<ReturnIssue>;
  /** Whether everything is read and checked and nothing written. */
  readonly dryRun: boolean;
  /** A moment, as an ISO text. */
  readonly importedAt: string;
  readonly importedBy: string;
}

/** What became of a return. */
export interface ReturnReport extends ReturnTime {
  /** `imported`; `unchanged` where it is kept already; `sound` or `refused` as it would be or was. */
  readonly status: 'imported' | 'unchanged' | 'sound' | 'refused';
  /** The return that holds it; null when none does. */
  readonly returnId: string | null;
  readonly knownDate: IsoDate;
  readonly contentSha256: string;
  /** The DfE number of the authority that its header gives, 999 where it is made up; null where it gives none or was not read. */
  readonly authority: string | null;
  readonly records: RecordCounts;
  /** Rows of casework about a child or a plan that the return does not tell of, which a table of exclusions or audits may have. */
  readonly notLinked: RecordCounts;
  /** Returns that count today and would not beside it. */
  readonly supersedes: readonly string[];
  /** Returns that it shares days with and that count on for the others. */
  readonly overlaps: readonly string[];
  /** A return known later that tells all it does, so that it does not count today; null when there is none. */
  readonly supersededBy: string | null;
  readonly issues: readonly ReturnIssue[];
  readonly issueCounts: Readonly<Record<string, number>>;
  readonly issueTotal: number;
}

/** A return as it is listed. It holds no record; of one imported before the authority was kept none is told. */
export interface ListedReturn extends AnyListedReturn, ReturnTime {
  readonly layoutYear: number;
}

/** Keeps returns in a database. `Cluster` is the database as the installation opens it. */
export interface Sen2Store<Cluster> extends ReturnStore<Cluster, ListedReturn> {
  /** All of a return or none of it. What is kept already, and has not been undone, is kept once. */
  readonly keep: (cluster: Cluster, request: KeepReturn) => Promise<ReturnReport>;
}
