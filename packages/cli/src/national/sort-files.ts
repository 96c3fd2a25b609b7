import { resolve } from 'node:path';
import type { OpenDataMapping, TableIssue } from '@golden-thread/national-data';
import { quoted, tableIssue } from '@golden-thread/national-data';
import { fileKind, TableUnreadable } from '@golden-thread/national-data/node';

/** The files of an import, by what their headers say they are. */
export interface SortedFiles {
  readonly longTables: readonly string[];
  readonly dictionaries: readonly string[];
  readonly neighbours: readonly string[];
  readonly openData: readonly { readonly path: string; readonly mapping: OpenDataMapping }[];
  /** Files from which the codes of authorities can be learnt: lists of areas, and open data too. */
  readonly areas: readonly string[];
  /** Lookups from which the codes of integrated care boards can be learnt. */
  readonly careBoards: readonly string[];
  readonly issues: readonly TableIssue[];
}

/** Sorts files by their headers; what cannot be told is an issue, and so is a long table without its dictionary. */
export async function sortFiles(
  given: readonly string[],
  from: string,
  mappings: readonly OpenDataMapping[],
): Promise<SortedFiles> {
  const longTables: string[] = [];
  const dictionaries: string[] = [];
  const neighbours: string[] = [];
  const openData: { path: string; mapping: OpenDataMapping }[] = [];
  const areas: string[] = [];
  const careBoards: string[] = [];
  const issues: TableIssue[] = [];
  for (const file of given) {
    const path = resolve(from, file);
    try {
      const found = await fileKind(path, mappings);
      if (found.kind === 'long-table') longTables.push(path);
      if (found.kind === 'dictionary') dictionaries.push(path);
      if (found.kind === 'neighbours') neighbours.push(path);
      if (found.kind === 'open-data') openData.push({ path, mapping: found.mapping });
      if (found.kind === 'areas') areas.push(path);
      if (found.kind === 'care-boards') careBoards.push(path);
      if (found.kind === 'open-data' && printsCodes(found.mapping)) areas.push(path);
      if (found.kind === 'unknown')
        issues.push(
          aboutFile(
            file,
            'UNKNOWN_TABLE',
            `the columns ${quoted(found.header.slice(0, 12).join(', '))}`,
            'a table this command knows by its columns',
            'See golden-thread import --help for the tables it knows, or give --mapping a file that says what its columns are.',
          ),
        );
    } catch (error) {
      if (!(error instanceof TableUnreadable)) throw error;
      issues.push(...error.issues);
    }
  }
  for (const [files, what] of [
    [longTables, 'long table'],
    [dictionaries, 'data dictionary'],
  ] as const) {
    for (const path of files.slice(1))
      issues.push(
        aboutFile(path, 'ONE_AT_A_TIME', `a second ${what}`, `one ${what}`, 'Import one, then the other.'),
      );
  }
  if (longTables.length > 0 && dictionaries.length === 0)
    issues.push(
      aboutFile(
        longTables[0]!,
        'NO_DICTIONARY',
        'a long table alone',
        'its data dictionary beside it: polarity, decimals and kind of year stand there',
        'Name the data dictionary in the same command.',
      ),
    );
  return { longTables, dictionaries, neighbours, openData, areas, careBoards, issues };
}

/** Whether both codes of authorities can be learnt from a table; one in a layout of its own has numbers only. */
export function printsCodes({ layout, columns }: OpenDataMapping): boolean {
  return layout === undefined && columns.includes('old_la_code');
}

function aboutFile(
  file: string,
  code: string,
  found: string,
  expected: string,
  whatToDo: string,
): TableIssue {
  return tableIssue({ file, row: null, column: null }, code, found, expected, whatToDo);
}
