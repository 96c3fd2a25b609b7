import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Defect } from '@golden-thread/outcomes';
import { holdJson, isHidden, isJson } from './entry-name.ts';

/** Files that may stand beside those of an area and say nothing about it: notes, a licence, what a desktop leaves behind. */
const harmless = /^(?:.*\.(?:md|txt)|(?:licen[cs]e|notice|copying)(?:\..*)?|thumbs\.db|desktop\.ini)$/i;

/**
 * The names of what an area folder holds, in order. Hidden files, notes, and folders without a `.json` file are left out; they
 * are kept beside an area in a folder under version control.
 *
 * @throws Defect `AREA_FOLDER_UNREADABLE` when there is no such folder or it cannot be listed.
 */
export async function areaFileNamesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Defect(
      'AREA_FOLDER_UNREADABLE',
      `The area folder "${folder}" could not be listed (${reason}).`,
    );
  });
  const kept = await Promise.all(
    entries.map(async (entry) => {
      if (isHidden(entry.name)) return false;
      if (!entry.isDirectory()) return isJson(entry.name) || !harmless.test(entry.name);
      return isJson(entry.name) || (await holdsJson(join(folder, entry.name)));
    }),
  );
  return entries
    .filter((_, at) => kept[at])
    .map(({ name }) => name)
    .toSorted();
}

async function holdsJson(folder: string): Promise<boolean> {
  return holdJson(await readdir(folder).catch(() => []));
}
