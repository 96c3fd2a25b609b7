import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Issue } from '@golden-thread/outcomes';
import type { Checked } from '@golden-thread/outcomes/schema';
import { readJson } from '../json/read-json.ts';

/** The largest file that is read: 5 MiB, many times what an area needs. */
export const largestFileBytes = 5 * 1024 * 1024;

/** One file of an area folder: its bytes for the hash, empty when it could not be read, and the JSON in it. */
export interface AreaFileReading {
  readonly bytes: Uint8Array;
  readonly json: Checked<unknown>;
}

/** Reads one file; what stops it is an issue: `FILE_UNREADABLE`, `FILE_TOO_LARGE`, `NOT_UTF8`, and those of `readJson`. */
export async function readAreaFile(path: string): Promise<AreaFileReading> {
  try {
    const facts = await stat(path);
    if (!facts.isFile())
      return failed(
        'FILE_UNREADABLE',
        'a folder or device',
        'a file',
        `Replace ${basename(path)} by a file.`,
      );
    if (facts.size > largestFileBytes) {
      return failed(
        'FILE_TOO_LARGE',
        `${facts.size} bytes`,
        `at most ${largestFileBytes} bytes`,
        'Check that this is the right file; split what does not belong to one area.',
      );
    }
    const bytes = await readFile(path);
    return { bytes, json: decoded(bytes) };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return failed(
      'FILE_UNREADABLE',
      `a file that could not be opened (${reason})`,
      'a file that can be read',
      'Check the file’s permissions.',
    );
  }
}

function decoded(bytes: Uint8Array): Checked<unknown> {
  try {
    return readJson(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return failed(
      'NOT_UTF8',
      'bytes that are not UTF-8',
      'a text file in UTF-8',
      'Save the file again as plain UTF-8.',
    ).json;
  }
}

function failed(code: string, found: string, expected: string, whatToDo: string): AreaFileReading {
  const issues: readonly Issue[] = [{ code, path: '', found, expected, whatToDo }];
  return { bytes: new Uint8Array(), json: { ok: false, issues } };
}
