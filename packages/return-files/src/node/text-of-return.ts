import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ReadingAdvice } from '../reading-advice.ts';
import { ReturnUnreadable } from './return-unreadable.ts';

/** How the letters of a file are written. A byte order mark in the file counts for more. */
export type ReturnEncoding = 'utf-8' | 'windows-1252';

/** The most bytes that are read from one file: 8 GiB. */
const largestBytes = 8 * 1024 ** 3;

/** A file being read. */
export interface TextSource {
  readonly path: string;
  /** How the file is called in issues. */
  readonly file: string;
  readonly encoding: ReturnEncoding;
  readonly advice: ReadingAdvice;
  /** Told of the bytes read so far. */
  readonly onBytes: (bytes: number) => void;
}

/**
 * The text of a file, piece by piece.
 *
 * @throws ReturnUnreadable `FILE_UNREADABLE`, `FILE_TOO_LARGE`, `WRONG_ENCODING`, `CONTROL_CHARACTER`.
 */
export async function* textOfReturn(source: TextSource): AsyncGenerator<string> {
  const { path, file, advice, onBytes } = source;
  const encoding = await encodingOf(source);
  const stream = createReadStream(path, { highWaterMark: 256 * 1024 });
  const decoder = new TextDecoder(encoding, { fatal: true });
  let read = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      read += chunk.length;
      if (read > largestBytes)
        throw new ReturnUnreadable(
          file,
          'FILE_TOO_LARGE',
          `more than ${largestBytes} bytes`,
          'at most 8 GiB',
          'Check that this is the right file.',
        );
      const text = decoder.decode(chunk, { stream: true });
      if (text.includes('\0'))
        throw new ReturnUnreadable(file, 'CONTROL_CHARACTER', 'a null character', 'text', advice.notText);
      onBytes(read);
      yield text;
    }
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? wrongLetters(file, encoding) : unreadable(error, file);
  } finally {
    stream.destroy();
  }
}

async function encodingOf({ path, file, encoding }: TextSource): Promise<string> {
  try {
    const handle = await open(path, 'r');
    try {
      const { buffer } = await handle.read(Buffer.alloc(3), 0, 3, 0);
      if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
      return buffer.equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 'utf-8' : encoding;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(error, file);
  }
}

function wrongLetters(file: string, encoding: string): ReturnUnreadable {
  return new ReturnUnreadable(
    file,
    'WRONG_ENCODING',
    `bytes that are not ${encoding}`,
    `a text file in ${encoding}`,
    'Save the file as UTF-8, or say that it is windows-1252 where an older program wrote it.',
  );
}

function unreadable(error: unknown, file: string): Error {
  if (error instanceof ReturnUnreadable || !(error instanceof Error) || !('code' in error))
    return error as Error;
  return new ReturnUnreadable(
    file,
    'FILE_UNREADABLE',
    `a file that could not be read (${String(error.code)})`,
    'a file that can be read',
    'Check its name and permissions.',
  );
}
