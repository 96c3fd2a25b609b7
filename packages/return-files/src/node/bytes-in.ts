import { createReadStream } from 'node:fs';

/** The bytes of a file from its beginning, piece by piece, each time it is asked for. */
export type BytesIn = () => AsyncIterable<Uint8Array>;

/** The bytes of a file on disk. */
export function bytesOnDisk(path: string): BytesIn {
  return () => createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>;
}
