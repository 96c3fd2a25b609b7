import { closeSync, openSync, readSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import type { Entry } from 'yauzl';

/** So many bytes, packed or not, come in one piece, as a file on disk does: 256 KiB. */
const onePiece = 256 * 1024;
const localHeaderBytes = 30;
const localHeaderMark = 0x04034b50;
const methods = { stored: 0, deflated: 8 } as const;

/** What of a file the directory of its archive says. */
type SmallEntry = Pick<
  Entry,
  'relativeOffsetOfLocalHeader' | 'compressedSize' | 'uncompressedSize' | 'compressionMethod' | 'crc32'
>;

/** Whether a file in an archive is so small that unpacking it as a stream takes longer for its steps than for its bytes. */
export function isUnpackedAtOnce({
  compressedSize,
  uncompressedSize,
  compressionMethod,
}: SmallEntry): boolean {
  const isKnown = compressionMethod === methods.stored || compressionMethod === methods.deflated;
  return isKnown && compressedSize <= onePiece && uncompressedSize <= onePiece;
}

/**
 * The bytes of a small file in an archive, held to the size and the checksum its directory says.
 *
 * @source PKWARE, APPNOTE.TXT - .ZIP File Format Specification, section 4.3.7: a file's own header has 30 bytes, a name and an extra field
 * @throws Error what the file system or the unpacking throws; any Error where the archive does not hold what it says.
 */
export function unpackedAtOnce(path: string, entry: SmallEntry): Buffer {
  const { relativeOffsetOfLocalHeader: at, compressedSize, uncompressedSize, compressionMethod } = entry;
  const archive = openSync(path, 'r');
  try {
    const header = bytesAt(archive, at, localHeaderBytes);
    if (header.readUInt32LE(0) !== localHeaderMark) throw new Error('local header');
    const data = at + localHeaderBytes + header.readUInt16LE(26) + header.readUInt16LE(28);
    const packed = bytesAt(archive, data, compressedSize);
    const bytes =
      compressionMethod === methods.stored
        ? packed
        : inflateRawSync(packed, { maxOutputLength: Math.max(1, uncompressedSize) });
    if (bytes.length !== uncompressedSize || crc32(bytes) !== entry.crc32) throw new Error('checksum');
    return bytes;
  } finally {
    closeSync(archive);
  }
}

function bytesAt(file: number, at: number, count: number): Buffer {
  const bytes = Buffer.allocUnsafe(count);
  if (readSync(file, bytes, 0, count, at) !== count) throw new Error('end of file');
  return bytes;
}
