import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Defect } from '@golden-thread/outcomes';

/**
 * The area folders in a folder of them, in the order of their names; hidden ones are left alone.
 *
 * @throws Defect `AREAS_FOLDER_UNREADABLE` when there is no such folder or it cannot be listed.
 */
export async function areaFolders(areasDir: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(areasDir, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => join(areasDir, entry.name))
      .toSorted();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Defect(
      'AREAS_FOLDER_UNREADABLE',
      `The folder of area folders "${areasDir}" could not be listed (${reason}). Give a folder whose folders are local areas.`,
    );
  }
}
