import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Defect } from '@golden-thread/outcomes';
import { holdJson, isHidden } from './entry-name.ts';

/**
 * The area folders in a folder of them, in the order of their names: every folder with a `.json` file in it. Hidden folders
 * and those without one, such as a folder of documents or an empty one, are no areas and are left alone.
 *
 * @throws Defect `AREAS_FOLDER_UNREADABLE` when there is no such folder or it cannot be listed.
 */
export async function areaFolders(areasDir: string): Promise<readonly string[]> {
  const entries = await readdir(areasDir, { withFileTypes: true }).catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Defect(
      'AREAS_FOLDER_UNREADABLE',
      `The folder of area folders "${areasDir}" could not be listed (${reason}). Give a folder whose folders are local areas.`,
    );
  });
  const folders = entries
    .filter((entry) => entry.isDirectory() && !isHidden(entry.name))
    .map((entry) => join(areasDir, entry.name));
  const holding = await Promise.all(folders.map(mayBeArea));
  return folders.filter((_, at) => holding[at]).toSorted();
}

async function mayBeArea(folder: string): Promise<boolean> {
  // A folder that cannot be listed may well be one; reading it says what is wrong.
  return holdJson(await readdir(folder).catch(() => ['area.json']));
}
