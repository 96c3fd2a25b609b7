import { open } from 'node:fs/promises';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import { tableIssue } from '../table-issue.ts';
import { TableUnreadable } from './table-unreadable.ts';

/** A cell as a parquet file holds it. */
export type ParquetRow = Readonly<Record<string, unknown>>;

/** The most rows and unpacked bytes that one row group may say it holds: a group is read as a whole. */
const largestGroup = { rows: 2_000_000, bytes: 512 * 1024 * 1024 };

/** Whether a file begins as parquet files do. */
export async function isParquet(path: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.toString('latin1') === 'PAR1';
  } finally {
    await handle.close();
  }
}

/**
 * Reads the named columns of a parquet file, one row group after another: memory follows the largest group, not the file.
 *
 * @throws TableUnreadable `FILE_DAMAGED`, `MISSING_COLUMN`, `ROW_GROUP_TOO_LARGE`.
 */
export async function* readParquet(
  path: string,
  file: string,
  columns: readonly string[],
): AsyncGenerator<readonly ParquetRow[]> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const buffer: AsyncBuffer = {
      byteLength: size,
      async slice(start, end = size) {
        const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
        await handle.read(bytes, 0, bytes.length, start);
        return bytes.buffer;
      },
    };
    const metadata = await whole(file, () => parquetMetadataAsync(buffer));
    refuseUnfit(file, metadata, columns);
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows);
      const range = { rowStart, rowEnd };
      yield await whole(file, () =>
        parquetReadObjects({ file: buffer, metadata, columns: [...columns], ...range }),
      );
      rowStart = rowEnd;
    }
  } finally {
    await handle.close();
  }
}

async function whole<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new TableUnreadable([
      tableIssue(
        { file, row: null, column: null },
        'FILE_DAMAGED',
        `a file that cannot be read to its end (${reason.slice(0, 120)})`,
        'a whole parquet file',
        'Download it again.',
      ),
    ]);
  }
}

function refuseUnfit(file: string, metadata: FileMetaData, columns: readonly string[]): void {
  const has = new Set(metadata.schema.slice(1).map(({ name }) => name));
  const issues = columns
    .filter((column) => !has.has(column))
    .map((column) =>
      tableIssue(
        { file, row: null, column },
        'MISSING_COLUMN',
        `the columns ${[...has].slice(0, 20).join(', ')}`,
        `a column "${column}"`,
        'Check that this is the right file.',
      ),
    );
  const tooLarge = metadata.row_groups.some(
    (group) =>
      Number(group.num_rows) > largestGroup.rows || Number(group.total_byte_size) > largestGroup.bytes,
  );
  if (tooLarge)
    issues.push(
      tableIssue(
        { file, row: null, column: null },
        'ROW_GROUP_TOO_LARGE',
        'a row group too large to read as a whole',
        `at most ${largestGroup.rows} rows and ${largestGroup.bytes} bytes in a row group`,
        'Write the file again with smaller row groups, or give it as CSV.',
      ),
    );
  if (issues.length > 0) throw new TableUnreadable(issues);
}
