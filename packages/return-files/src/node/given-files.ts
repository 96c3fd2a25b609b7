import type { Dirent, Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { archiveRefused } from './archive-refused.ts';
import { bytesOnDisk } from './bytes-in.ts';
import type { GivenFile } from './given-file.ts';
import { ReturnUnreadable } from './return-unreadable.ts';
import { fileUnreadable } from './text-of-return.ts';
import { zipEntries } from './zip-entries.ts';
import type { OnReturnIssue } from '../return-issue.ts';

/** What is looked for in folders and archives. */
export interface GivenFilesOptions {
  /** The names that files of the return may have; others are passed over. */
  readonly wanted: RegExp;
  readonly onIssue: OnReturnIssue;
  /** Told of a file in a folder or an archive that is none of the return, by its name. */
  readonly onPassedOver?: (name: string) => void;
}

/** The deepest folder that is looked into, and the most files in it: more is not the folder of a return. */
const deepest = 8;
const mostFiles = 2_000;

/**
 * The files of a return that paths lead to: a file is itself, a folder is what stands in it at any depth, a zip archive is what it
 * holds. Links within a folder are not followed. What cannot be looked into is told of.
 */
export async function givenFiles(
  paths: readonly string[],
  { wanted, onIssue, onPassedOver = () => undefined }: GivenFilesOptions,
): Promise<readonly GivenFile[]> {
  const files: GivenFile[] = [];
  for (const path of paths) {
    const name = basename(path);
    try {
      const found = await filesAt(path, name, 0);
      const mine = found.filter((file) => file.given || wanted.test(file.name));
      for (const file of found) if (!mine.includes(file)) onPassedOver(file.name);
      if (mine.length === 0)
        throw new ReturnUnreadable(
          name,
          'NO_TABLES',
          'no table',
          'the files of a return',
          'Check that this is the right folder or archive.',
        );
      files.push(...mine);
    } catch (error) {
      if (!(error instanceof ReturnUnreadable)) throw error;
      onIssue(error.issue);
    }
  }
  return files;
}

/** Whether a file was given itself, and so is read whatever it is called. */
type FoundFile = GivenFile & { readonly given: boolean };

async function filesAt(path: string, name: string, depth: number): Promise<readonly FoundFile[]> {
  const { found, within } = await onDisk(path, name);
  if (within !== null) return inFolder(path, name, { within, depth });
  if (!/\.zip$/i.test(name)) {
    const place = depth === 0 ? `${basename(dirname(resolve(path)))}/${name}` : name;
    return [{ name, place, onDisk: path, size: found.size, bytes: bytesOnDisk(path), given: depth === 0 }];
  }
  const entries = await zipEntries(path, name);
  if (entries.some((entry) => /\.zip$/i.test(entry.name)))
    throw archiveRefused(name, 'ARCHIVE_NESTED', 'an archive within it');
  return entries.map((entry) => ({ ...entry, given: false }));
}

interface OnDisk {
  readonly found: Stats;
  /** What stands in it, by name; null where it is no folder. */
  readonly within: readonly Dirent[] | null;
}

async function onDisk(path: string, name: string): Promise<OnDisk> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return { found, within: null };
    const within = await readdir(path, { withFileTypes: true });
    return { found, within: within.toSorted((one, other) => (one.name < other.name ? -1 : 1)) };
  } catch (error) {
    throw fileUnreadable(name, String((error as NodeJS.ErrnoException).code));
  }
}

async function inFolder(
  path: string,
  name: string,
  { within, depth }: { readonly within: readonly Dirent[]; readonly depth: number },
): Promise<readonly FoundFile[]> {
  const files: FoundFile[] = [];
  const refused = (found: string): ReturnUnreadable =>
    new ReturnUnreadable(
      name,
      'FOLDER_TOO_LARGE',
      found,
      'the folder of a return',
      'Check that this is the right folder.',
    );
  if (depth > deepest) throw refused(`folders more than ${deepest} deep`);
  for (const entry of within)
    if (entry.isFile() || entry.isDirectory()) {
      files.push(...(await filesAt(join(path, entry.name), `${name}/${entry.name}`, depth + 1)));
      if (files.length > mostFiles) throw refused(`more than ${mostFiles} files`);
    }
  return files;
}
