import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { tableIssue } from '../table-issue.ts';
import { TableUnreadable } from './table-unreadable.ts';

/** The most bytes of text that are read from one table, unpacked: 1 GiB. A file that unpacks to more is refused on the way. */
export const largestTextBytes = 1024 * 1024 * 1024;

/**
 * The text of a file, piece by piece; unpacked where it is gzip, by its first bytes and not by its name.
 *
 * @throws TableUnreadable `FILE_UNREADABLE`, `FILE_DAMAGED`, `FILE_TOO_LARGE`, `NOT_UTF8`.
 */
export async function* textOfFile(
  path: string,
  file: string,
  most = largestTextBytes,
): AsyncGenerator<string> {
  const failure = (code: string, found: string, expected: string, whatToDo: string): TableUnreadable =>
    new TableUnreadable([tableIssue({ file, row: null, column: null }, code, found, expected, whatToDo)]);
  const packed = await isGzip(path).catch((error: unknown) => {
    throw failure(
      'FILE_UNREADABLE',
      `a file that could not be opened (${reasonOf(error)})`,
      'a file that can be read',
      'Check its name and permissions.',
    );
  });
  const bytes = createReadStream(path, { highWaterMark: 256 * 1024 });
  const stream = packed ? bytes.pipe(createGunzip({ chunkSize: 256 * 1024 })) : bytes;
  if (packed) bytes.once('error', (error) => stream.destroy(error));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let read = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      read += chunk.length;
      if (read > most)
        throw failure(
          'FILE_TOO_LARGE',
          `more than ${most} bytes once unpacked`,
          `at most ${most} bytes`,
          'Check that this is the right file; split it if it is.',
        );
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TableUnreadable) throw error;
    if (error instanceof TypeError)
      throw failure(
        'NOT_UTF8',
        'bytes that are not UTF-8',
        'a text file in UTF-8',
        'Save the file again as CSV UTF-8.',
      );
    throw failure(
      'FILE_DAMAGED',
      `a file that cannot be unpacked to its end (${reasonOf(error)})`,
      'a whole file',
      'Download it again.',
    );
  } finally {
    stream.destroy();
    bytes.destroy();
  }
}

async function isGzip(path: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
