import {
  fileReader,
  noTables,
  type DisclosurePolicy,
  type Layout,
  type LayoutOptions,
  type ReadTables,
} from '@golden-thread/disclosure';
import type { Surroundings } from '../surroundings.ts';
import { openTables, type TableFile } from './table-file.ts';

/** What a person says about the tables. */
export interface TableOptions {
  readonly count?: readonly string[] | undefined;
  readonly dimension?: readonly string[] | undefined;
  readonly total?: readonly string[] | undefined;
  readonly overlapping?: readonly string[] | undefined;
  readonly symbol?: string | undefined;
}

/** Tables that were read, each with its layout; null for one whose columns cannot be told. */
export interface OpenedTables {
  readonly read: ReadTables;
  readonly options: LayoutOptions;
  readonly files: readonly { readonly file: TableFile; readonly layout: Layout | null }[];
}

/**
 * Reads every table once, with progress. A policy to protect by makes figures that are no counts an issue; one the reader
 * knows lends only its sign for a hidden figure.
 */
export async function readTables(
  surroundings: Surroundings,
  given: readonly string[],
  said: TableOptions,
  policy: DisclosurePolicy | null,
  known: DisclosurePolicy | null = policy,
): Promise<OpenedTables> {
  const symbol = said.symbol ?? known?.suppression?.symbol;
  const options: LayoutOptions = {
    ...(said.count === undefined ? {} : { counts: said.count }),
    ...(said.dimension === undefined ? {} : { dimensions: said.dimension }),
    ...(said.total === undefined ? {} : { totals: said.total }),
    ...(said.overlapping === undefined ? {} : { overlapping: said.overlapping }),
    ...(symbol === undefined ? {} : { symbol }),
  };
  const read = noTables();
  const files: { file: TableFile; layout: Layout | null }[] = [];
  for (const file of await openTables(surroundings, given)) {
    surroundings.progress(`reading ${file.name}`);
    const reader = fileReader(read, { file: file.name, options, policy });
    await file.read(reader.push);
    files.push({ file, layout: reader.end() });
  }
  return { read, options, files };
}
