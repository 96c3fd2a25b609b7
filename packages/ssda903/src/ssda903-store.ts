import type { IsoDate, IssueList } from '@golden-thread/outcomes';
import type { ListedReturn as AnyListedReturn, ReturnStore } from '@golden-thread/return-files';
import type { ReturnIssue } from './return-issue.ts';
import type { Ssda903Module } from './ssda903-module.ts';
import type { Ssda903Row } from './ssda903-row.ts';
import type { Ssda903Year } from './ssda903-year.ts';

/** The return of one year and one authority, as a store takes it. */
export interface ReturnOfYear {
  readonly year: Ssda903Year;
  /** The same for the same return: a hash over its year, whose it is and its tables. */
  readonly contentSha256: string;
  /** Whether it is of nobody: a child in it has the number of a made-up child. */
  readonly madeUp: boolean;
  /** A fixed text under the key of the pseudonyms. */
  readonly keyCheck: string;
  /** The tables it has, with or without rows. */
  readonly modules: readonly Ssda903Module[];
  /** Reads it from its beginning. Called once. */
  readonly rows: () => AsyncIterable<readonly Ssda903Row[]>;
  /** Where reading tells its issues. */
  readonly issues: IssueList<ReturnIssue>;
}

/** Returns to keep together, and who asks for it. */
export interface KeepReturns {
  readonly areaCode: string;
  /** As the files name it, where they name several; null where they have one. */
  readonly authority: string | null;
  /** One a year. */
  readonly returns: readonly ReturnOfYear[];
  /** What is wrong with the files as a whole, and what keeping adds to it. With one of them nothing is kept. */
  readonly issues: IssueList<ReturnIssue>;
  /** The day from which they count. */
  readonly knownDate: IsoDate;
  /** Whether a key that no earlier return of the area was read with is taken; else it is an issue. */
  readonly otherKey: boolean;
  /** Whether they are kept although rules of the return are broken: how often is kept with them. Whatever else is wrong still refuses them. */
  readonly withFindings: boolean;
  /** Whether everything is read and checked and nothing written. */
  readonly dryRun: boolean;
  /** A moment, as an ISO text. */
  readonly importedAt: string;
  readonly importedBy: string;
}

/** How many records of each table. */
export type RecordCounts = Readonly<Partial<Record<Ssda903Module, number>>>;

/** What became of the return of one year. */
export interface YearReport {
  readonly year: Ssda903Year;
  /** `imported`; `unchanged` where it is kept already; `sound` or `refused` as it would be or was. */
  readonly status: 'imported' | 'unchanged' | 'sound' | 'refused';
  /** The return that holds it; null when none does. */
  readonly returnId: string | null;
  readonly contentSha256: string;
  readonly madeUp: boolean;
  readonly records: RecordCounts;
  /** How often it breaks each rule of the return. */
  readonly findings: Readonly<Record<string, number>>;
  /** The return of the year that counts today and would not beside it; null when there is none. */
  readonly supersedes: string | null;
  /** A return of the year known later, so that it does not count today; null when there is none. */
  readonly supersededBy: string | null;
}

/** What became of returns that were to be kept: all of them, or none. */
export interface KeepReport {
  /** `imported` where any was; `unchanged` where each is kept already. */
  readonly status: 'imported' | 'unchanged' | 'sound' | 'refused';
  readonly authority: string | null;
  readonly knownDate: IsoDate;
  readonly returns: readonly YearReport[];
  /** What refuses them; in a dry run, and where they are kept with findings, also those. */
  readonly issues: readonly ReturnIssue[];
  readonly issueCounts: Readonly<Record<string, number>>;
  readonly issueTotal: number;
}

/** A return as it is listed. It holds no record. */
export interface ListedReturn extends AnyListedReturn {
  readonly year: Ssda903Year;
  /** False, too, of a return that was imported before this was kept. */
  readonly madeUp: boolean;
  readonly findings: Readonly<Record<string, number>>;
}

/** Keeps returns of children looked after in a database. `Cluster` is the database as the installation opens it. */
export interface Ssda903Store<Cluster> extends ReturnStore<Cluster, ListedReturn> {
  /** All returns given or none of them. What is kept already, and has not been undone, is kept once. */
  readonly keep: (cluster: Cluster, request: KeepReturns) => Promise<KeepReport>;
}
