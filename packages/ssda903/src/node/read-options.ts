import type { ReturnEncoding } from '@golden-thread/return-files/node';
import type { OnReturnIssue } from '../return-issue.ts';
import type { OnBirth } from '../return-reader.ts';
import type { Ssda903Module } from '../ssda903-module.ts';
import type { Ssda903Year } from '../ssda903-year.ts';
import type { OpenReturn } from './open-returns.ts';
import type { OpenTable } from './open-tables.ts';

/** How far reading is. */
export interface Ssda903Progress {
  readonly bytes: number;
  readonly bytesRead: number;
  readonly rows: number;
}

/** How a return is read. */
export interface ReadSsda903Options {
  /**
   * The collection year, by the year it begins in: of files of several years only that one is read. Null reads every year there is, each told
   * by a column `YEAR`, the name of a file or folder, or the days within: `onReturn` says which.
   */
  readonly year: Ssda903Year | null;
  /** The key of the pseudonyms, at least 32 bytes by chance, kept by whoever may join two years. The reader keeps none. */
  readonly key: Uint8Array;
  readonly onIssue: OnReturnIssue;
  /** Of a file with a column `LA`, only the rows that have this in it. */
  readonly authority?: string;
  /** Only these tables, and no other table's issues; the header is always read. All of them unless said. */
  readonly modules?: readonly Ssda903Module[];
  /**
   * Told of each child's day of birth, for a count by exact ages that keeps nothing and prints no day. Rows hold the month.
   */
  readonly onBirth?: OnBirth;
  /** Told of each return before its rows: its year, and what told it. */
  readonly onReturn?: (opened: OpenReturn) => void;
  /** Told of each table that is read, before its rows: what it is, and how its days are written. */
  readonly onTable?: (table: OpenTable) => void;
  /** Told of each file in a folder or an archive that is no table, or of another year than was asked for. */
  readonly onPassedOver?: (file: string) => void;
  readonly onProgress?: (progress: Ssda903Progress) => void;
  /** How files without a byte order mark are written; UTF-8 unless said. */
  readonly encoding?: ReturnEncoding;
}
