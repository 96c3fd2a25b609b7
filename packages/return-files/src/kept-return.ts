import type { IsoDate } from '@golden-thread/outcomes';

/** A return as it is listed, apart from what it tells of. It holds no record. */
export interface ListedReturn {
  readonly id: string;
  /** The day from which it counts. */
  readonly knownDate: IsoDate;
  readonly contentSha256: string;
  /** The authority as its files name it; null where they do not. */
  readonly authority: string | null;
  readonly records: Readonly<Record<string, number>>;
  /** A moment, as the database writes it. */
  readonly importedAt: string;
  readonly importedBy: string;
  /** `counts`, whole or in part; `superseded` by one known later; `undone`; `erased`: its records are gone for good. */
  readonly state: 'counts' | 'superseded' | 'undone' | 'erased';
  readonly undone: { readonly at: string; readonly by: string; readonly because: string } | null;
  readonly erasedAt: string | null;
}

/** A return to undo, and who asks for it. */
export interface UndoReturn {
  readonly areaCode: string;
  readonly returnId: string;
  readonly because: string;
  /** Whether its records are removed for good, besides. The return itself stays listed. */
  readonly erase: boolean;
  /** A moment, as an ISO text. */
  readonly undoneAt: string;
  readonly undoneBy: string;
}

/** What became of undoing. */
export interface UndoneReturn {
  readonly outcome: 'undone' | 'undone-before' | 'unknown-return';
  /** How many records of each module were removed; null when none had to be. */
  readonly erased: Readonly<Record<string, number>> | null;
}

/** What any store of returns does with those it keeps. `Cluster` is the database as the installation opens it. */
export interface ReturnStore<Cluster, Listed extends ListedReturn> {
  /** Every return of an area in the order imported; null where there is no such area. */
  readonly list: (
    cluster: Cluster,
    area: { readonly areaCode: string; readonly today: IsoDate },
  ) => Promise<readonly Listed[] | null>;
  /** Undoes a return by a record that says so: it counts no more from that day on. */
  readonly undo: (cluster: Cluster, request: UndoReturn) => Promise<UndoneReturn>;
}
