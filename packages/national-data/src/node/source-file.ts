import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { SourceFile } from '../dataset.ts';
import { tableIssue } from '../table-issue.ts';
import { TableUnreadable } from './table-unreadable.ts';

/** Name, size and hash of a file, read once as a stream. @throws TableUnreadable `FILE_UNREADABLE`. */
export async function sourceFile(path: string): Promise<SourceFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  const name = basename(path);
  try {
    await pipeline(createReadStream(path), async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) {
        bytes += chunk.length;
        hash.update(chunk);
      }
    });
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new TableUnreadable([
      tableIssue(
        { file: name, row: null, column: null },
        'FILE_UNREADABLE',
        `a file that could not be opened (${reason})`,
        'a file that can be read',
        'Check its name and permissions.',
      ),
    ]);
  }
  return { name, bytes, sha256: hash.digest('hex') };
}

/** One hash over the contents of several files, in their order. */
export function contentHash(files: readonly Pick<SourceFile, 'sha256'>[]): string {
  const hash = createHash('sha256');
  for (const { sha256 } of files) hash.update(`${sha256}\n`);
  return hash.digest('hex');
}
