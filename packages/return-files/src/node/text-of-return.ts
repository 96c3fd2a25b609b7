import { TextDecoder } from 'node:util';
import type { ReadingAdvice } from '../reading-advice.ts';
import type { BytesIn } from './bytes-in.ts';
import { evenPieces } from './even-pieces.ts';
import { ReturnUnreadable } from './return-unreadable.ts';

/** How the letters of a file are written. A byte order mark in the file counts for more. */
export type ReturnEncoding = 'utf-8' | 'windows-1252';

/** The most bytes that are read from one file: 8 GiB. */
export const largestBytes = 8 * 1024 ** 3;

/** A file being read. */
export interface TextSource {
  readonly bytes: BytesIn;
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
 * @throws ReturnUnreadable `FILE_UNREADABLE`, `FILE_TOO_LARGE`, `WRONG_ENCODING`, `CONTROL_CHARACTER`; for a file in an archive also
 * `ARCHIVE_UNREADABLE`.
 */
export async function* textOfReturn(source: TextSource): AsyncGenerator<string> {
  const { bytes, file, advice, onBytes } = source;
  let { encoding }: { encoding: string } = source;
  let decoder: TextDecoder | null = null;
  let read = 0;
  try {
    for await (const piece of evenPieces(bytes())) {
      read += piece.length;
      if (read > largestBytes)
        throw new ReturnUnreadable(
          file,
          'FILE_TOO_LARGE',
          `more than ${largestBytes} bytes`,
          'at most 8 GiB',
          'Check that this is the right file.',
        );
      if (decoder === null) {
        if (isArchive(piece)) throw archiveNamedText(file);
        encoding = encodingOf(piece, encoding);
        decoder = new TextDecoder(encoding, { fatal: true });
      }
      const text = decoder.decode(piece, { stream: true });
      if (text.includes('\0'))
        throw new ReturnUnreadable(file, 'CONTROL_CHARACTER', 'a null character', 'text', advice.notText);
      onBytes(read);
      yield text;
    }
    yield decoder?.decode() ?? '';
  } catch (error) {
    throw error instanceof TypeError ? wrongLetters(file, encoding) : unreadable(error, file);
  }
}

/** Whether a file begins as every zip archive does, and so every workbook of a spreadsheet program. */
function isArchive(first: Uint8Array): boolean {
  return first[0] === 0x50 && first[1] === 0x4b && first[2] === 0x03 && first[3] === 0x04;
}

function archiveNamedText(file: string): ReturnUnreadable {
  return new ReturnUnreadable(
    file,
    'WRONG_ENCODING',
    'a zip archive or a workbook (xlsx) under the name of a text file',
    'a text file',
    'Open a workbook in the program it is from and save it as CSV; name an archive so that it ends in .zip.',
  );
}

function encodingOf(first: Uint8Array, said: string): string {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  return first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf ? 'utf-8' : said;
}

function wrongLetters(file: string, encoding: string): ReturnUnreadable {
  return new ReturnUnreadable(
    file,
    'WRONG_ENCODING',
    `bytes that are not ${encoding}`,
    `a text file in ${encoding}`,
    'Save the file as UTF-8; a command that takes --encoding reads what an older program wrote with windows-1252.',
  );
}

function unreadable(error: unknown, file: string): Error {
  if (error instanceof ReturnUnreadable || !(error instanceof Error) || !('code' in error))
    return error as Error;
  return fileUnreadable(file, String(error.code));
}

/** A file or a folder that the file system does not give, with the file system's code for why. */
export function fileUnreadable(file: string, code: string): ReturnUnreadable {
  return new ReturnUnreadable(
    file,
    'FILE_UNREADABLE',
    `a file that could not be read (${code})`,
    'a file that can be read',
    'Check its name and permissions.',
  );
}
