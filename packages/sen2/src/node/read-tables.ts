import type { Sen2Row } from '../sen2-row.ts';
import { csvRows } from './csv-rows.ts';
import { openTables } from './open-tables.ts';
import type { OpenTable } from './open-tables.ts';
import { batchSize } from './read-request.ts';
import type { ReadRequest } from './read-request.ts';

/** Reads the tables of the CSV export, once all their headers are right; a parent's table before those of its children. */
export async function* readTables(
  paths: readonly string[],
  request: ReadRequest,
): AsyncGenerator<readonly Sen2Row[]> {
  let sound = true;
  const tables = await openTables(paths, {
    ...request,
    onIssue(issue) {
      sound = false;
      request.onIssue(issue);
    },
  });
  if (sound) for (const table of tables) yield* readTable(table, request);
}

async function* readTable(
  { path, file, columns }: OpenTable,
  { encoding, reader, onBytes, onFileRead }: ReadRequest,
): AsyncGenerator<readonly Sen2Row[]> {
  const { layout, key, parentKey, fields } = columns;
  let batch: Sen2Row[] = [];
  let row = -1;
  let size = 0;
  const source = {
    path,
    file,
    encoding,
    onBytes(bytes: number) {
      size = bytes;
      onBytes(bytes);
    },
  };
  for await (const given of csvRows(source)) {
    row += 1;
    if (row === 0) continue;
    batch.push(
      reader.read(file, {
        module: layout.module,
        row,
        key: given[key]?.trim() ?? '',
        parentKey: given[parentKey]?.trim() ?? '',
        cells: fields.map((column) => given[column]),
      }),
    );
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  onFileRead(size);
}
