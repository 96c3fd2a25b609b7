import { readFile, stat } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { fromBufferPromise, openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { archiveFault, mostEntries } from './archive-limits.ts';
import { archiveRefused } from './archive-refused.ts';
import type { BytesIn } from './bytes-in.ts';
import type { GivenFile } from './given-file.ts';
import { fileUnreadable } from './text-of-return.ts';
import { isUnpackedAtOnce, unpackedAtOnce } from './unpacked-at-once.ts';

/** An archive of so many bytes is small: 4 MiB. */
const smallArchive = 4 * 1024 ** 2;

/**
 * The files in a zip archive, which is called `archive` in issues; none of them read yet. Nothing is ever unpacked onto disk.
 *
 * @throws ReturnUnreadable `FILE_UNREADABLE`, and the codes of `ArchiveFault`.
 */
export async function zipEntries(path: string, archive: string): Promise<readonly GivenFile[]> {
  const entries: Entry[] = [];
  try {
    const zip = await openArchive(path);
    if (zip.entryCount > mostEntries) {
      zip.close();
      throw archiveRefused(archive, 'ARCHIVE_TOO_LARGE', `more than ${mostEntries} files`);
    }
    for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith('/')) entries.push(entry);
  } catch (error) {
    throw refusalOf(error, archive);
  }
  const fault = archiveFault(
    entries.map((entry) => ({
      at: entry.relativeOffsetOfLocalHeader,
      packedBytes: entry.compressedSize,
      bytes: entry.uncompressedSize,
    })),
  );
  if (fault !== null) throw archiveRefused(archive, ...fault);
  if (entries.some((entry) => entry.isEncrypted()))
    throw archiveRefused(archive, 'ARCHIVE_ENCRYPTED', 'a file that needs a password');
  return entries.map((entry) => {
    const name = `${archive}/${entry.fileName}`;
    return {
      name,
      place: name,
      onDisk: path,
      size: entry.uncompressedSize,
      bytes: bytesInZip(path, entry, name),
    };
  });
}

/** A small archive is read whole for its directory: step by step on disk, that takes longer than all the rest. */
async function openArchive(path: string): Promise<ZipFile> {
  const { size } = await stat(path);
  return size <= smallArchive ? fromBufferPromise(await readFile(path)) : openPromise(path);
}

function bytesInZip(path: string, entry: Entry, name: string): BytesIn {
  return async function* bytes() {
    try {
      if (isUnpackedAtOnce(entry)) {
        yield unpackedAtOnce(path, entry);
        return;
      }
      const zip = await openPromise(path, { autoClose: false });
      // What is being read is read to its end; nothing else can be opened.
      const stream = await zip.openReadStreamPromise(entry).finally(() => zip.close());
      let sum = 0;
      for await (const piece of stream as AsyncIterable<Buffer>) {
        sum = crc32(piece, sum);
        yield piece;
      }
      if (sum !== entry.crc32) throw new Error('checksum');
    } catch (error) {
      throw refusalOf(error, name);
    }
  };
}

/** Whatever a broken archive makes the library say, its words may quote the archive: ours do not. */
function refusalOf(error: unknown, file: string): Error {
  const { code, syscall, message = '' } = error as NodeJS.ErrnoException;
  if (error instanceof Error && error.name === 'ReturnUnreadable') return error;
  if (syscall !== undefined) return fileUnreadable(file, String(code));
  if (message.includes('encrypt'))
    return archiveRefused(file, 'ARCHIVE_ENCRYPTED', 'a file that needs a password');
  if (/^(?:absolute path|invalid relative path|invalid characters)/.test(message))
    return archiveRefused(file, 'ARCHIVE_UNSAFE_NAME', 'a name that leads out of it');
  return archiveRefused(file, 'ARCHIVE_UNREADABLE', 'an archive that is damaged, or none');
}
