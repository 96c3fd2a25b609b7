import type { AggregationMethod, Benchmark } from '@golden-thread/outcomes';
import type { Dataset, DatasetCounts, SourceFile } from './dataset.ts';
import type { NationalArea } from './national-area.ts';
import type { NeighbourEdition } from './neighbour-list.ts';
import type { TableIssue } from './table-issue.ts';

/** What became of one data set. */
export interface DatasetReport extends DatasetCounts {
  readonly dataset: string;
  readonly title: string;
  /** `imported`; `unchanged` when the same content is kept already; `sound` or `refused` as it would be or was. */
  readonly status: 'imported' | 'unchanged' | 'sound' | 'refused';
  /** Number of the import that holds it; null when none does. */
  readonly importId: number | null;
  /** Number of the import it takes the place of as the newest; null when it is the first. */
  readonly supersedes: number | null;
  readonly files: readonly SourceFile[];
  readonly areas: number;
  readonly measures: number;
  /** Areas kept without an ONS code, and authorities that no longer exist. */
  readonly notMatched: readonly Pick<NationalArea, 'number' | 'name'>[];
  readonly dissolved: readonly Pick<NationalArea, 'code' | 'number' | 'name' | 'dissolvedAfterYear'>[];
  readonly issues: readonly TableIssue[];
  readonly issueCounts: Readonly<Record<string, number>>;
  readonly remarks: readonly TableIssue[];
  readonly remarkCounts: Readonly<Record<string, number>>;
}

/** What to keep, and who asks for it. */
export interface KeepRequest {
  readonly datasets: readonly Dataset[];
  readonly importedAt: string;
  readonly importedBy: string;
  /** Told how many figures of a data set have been read so far. */
  readonly onProgress?: (dataset: string, figures: number) => void;
}

/** An import as it is listed. */
export interface KeptImport {
  readonly id: number;
  readonly dataset: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly attribution: string;
  readonly contentSha256: string;
  readonly files: readonly SourceFile[];
  readonly figures: number;
  readonly importedAt: string;
  readonly importedBy: string;
  /** Null while it holds. */
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
  /** Whether it is the one that is read: the newest of its data set that is not withdrawn. */
  readonly current: boolean;
}

/** Which benchmarks are wanted: of one area, by national measures. */
export interface BenchmarkRequest {
  readonly areaCode: string;
  readonly measureIds: readonly string[];
  readonly edition: NeighbourEdition;
  /** How the neighbours’ figure is made. */
  readonly method: AggregationMethod;
}

/** A comparator’s newest figure by a national measure. */
export interface NationalBenchmark extends Pick<Benchmark, 'group' | 'method' | 'period' | 'value'> {
  readonly measureId: string;
  /** Whose it is and what it is made of, such as “statistical neighbours of 2025, the mean of 8 of 10, 2 suppressed”. */
  readonly words: string;
}

/** Keeps national figures in a database. `Cluster` is the database as the installation opens it. */
export interface NationalStore<Cluster> {
  /** All of them or none: with an issue in any, nothing is kept. */
  readonly keep: (cluster: Cluster, request: KeepRequest) => Promise<readonly DatasetReport[]>;
  /** Areas of the newest import that knows codes and numbers; empty when there is none. */
  readonly areas: (cluster: Cluster) => Promise<readonly NationalArea[]>;
  readonly list: (cluster: Cluster) => Promise<readonly KeptImport[]>;
  /** What an area compares with, by the measures its indicators name. */
  readonly benchmarks: (cluster: Cluster, request: BenchmarkRequest) => Promise<readonly NationalBenchmark[]>;
  /** Withdraws an import by a record that says so; what it held is no longer read. */
  readonly withdraw: (
    cluster: Cluster,
    request: { readonly id: number; readonly withdrawnAt: string; readonly withdrawnBy: string },
  ) => Promise<'withdrawn' | 'withdrawn-before' | 'unknown'>;
}
