import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, sep } from 'node:path';
import type { Issue } from '@golden-thread/outcomes';
import type { Checked } from '@golden-thread/outcomes/schema';
import { readJson } from '../json/read-json.ts';
import { entrySchemas } from '../schema.ts';

/** The largest file that is read: 5 MiB, many times what an area needs. */
export const largestFileBytes = 5 * 1024 * 1024;

/** One file of an area folder: its bytes for the hash, empty when it could not be read, and the JSON in it. */
export interface AreaFileReading {
  readonly bytes: Uint8Array;
  readonly json: Checked<unknown>;
}

/**
 * Reads one file; what stops it is an issue: `FILE_UNREADABLE`, `LINK_LEAVES_FOLDER`, `FILE_TOO_LARGE`, `NOT_UTF8`, and those of
 * `readJson`. A link out of the folder is not followed: nothing of another file is read, let alone shown.
 */
export async function readAreaFile(path: string): Promise<AreaFileReading> {
  try {
    if ((await lstat(path)).isSymbolicLink()) {
      const wrong = await linkIssue(path);
      if (wrong !== null) return wrong;
    }
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
    return { bytes, json: asFor(basename(path), decoded(bytes)) };
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

async function linkIssue(path: string): Promise<AreaFileReading | null> {
  const folder = await realpath(dirname(path));
  const target = await realpath(path).catch(() => null);
  if (target === null) {
    return failed(
      'FILE_UNREADABLE',
      'a link that points to a file that is not there',
      'a file',
      'Put the file itself here, or point the link to one of this folder.',
    );
  }
  if (target.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)) return null;
  return failed(
    'LINK_LEAVES_FOLDER',
    'a link to something outside the folder of the area',
    'a file of the folder',
    'Put the file itself here.',
  );
}

/** What to write into an empty file is told by its name. */
function asFor(name: string, json: Checked<unknown>): Checked<unknown> {
  if (json.ok || !(name in entrySchemas)) return json;
  const issues = json.issues.map((issue) =>
    issue.code === 'EMPTY_FILE'
      ? { ...issue, whatToDo: 'Write the list, or [] where there is nothing to list.' }
      : issue,
  );
  return { ok: false, issues };
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
