import type { CsvRow, Pseudonymise } from '@golden-thread/return-files';
import { caseworkReader } from '../casework/casework-reader.ts';
import { caseworkTables } from '../casework/casework-row.ts';
import type { Sen2CaseworkRow } from '../casework/casework-row.ts';
import type { OpenedTables } from './open-tables.ts';
import type { ReadRequest } from './read-request.ts';
import { tableBatches } from './table-batches.ts';

/** Reads the tables of casework that were given, one after another. */
export async function* readCasework(
  { casework }: OpenedTables,
  pseudonymise: Pseudonymise,
  request: ReadRequest,
): AsyncGenerator<readonly Sen2CaseworkRow[]> {
  const { year, onIssue } = request;
  for (const table of caseworkTables) {
    const open = casework.get(table);
    if (open === undefined) continue;
    const { path, file, columns: of } = open;
    const readRow = caseworkReader(of.layout, { year, pseudonymise, onIssue });
    const read = (row: number, given: CsvRow) =>
      readRow(
        file,
        row,
        of.columns.map((column) => given[column]),
      );
    yield* tableBatches({ path, file, read }, request);
  }
}
