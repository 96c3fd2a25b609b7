import { chmodSync, mkdirSync, mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseFault } from './database-fault.ts';

/**
 * Makes the data folder where it is missing. One folder after another, because Node's own way of making several at once
 * never ends on a file system that takes none, such as `/proc`.
 *
 * @throws DatabaseFault `DATA_FOLDER_UNUSABLE` when it cannot be made or is no folder.
 */
export function openDataFolder(wanted: string): void {
  const folder = resolve(wanted);
  try {
    const missing = missingFolders(folder);
    for (const each of missing) mkdirSync(each, { mode: 0o755 });
    // Another user may run the server: the folder itself may be entered, its parts are closed.
    if (missing.length > 0) chmodSync(folder, 0o755);
    rmdirSync(mkdtempSync(join(folder, '.trial-')));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Made by somebody else meanwhile; or ours to read only, of which the database says what it needs.
    if (code === 'EEXIST' || code === 'EACCES' || code === 'EROFS') {
      if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
    }
    throw new DatabaseFault(
      [
        {
          code: 'DATA_FOLDER_UNUSABLE',
          path: folder,
          found: `something that is no folder and cannot be made one (${code ?? String(error)})`,
          expected: 'a folder, or a place where one can be made',
          whatToDo: 'Set DATA_DIR to such a folder.',
        },
      ],
      error,
    );
  }
}

/** The folders to make, outermost first. */
function missingFolders(folder: string): readonly string[] {
  const facts = statSync(folder, { throwIfNoEntry: false });
  if (facts?.isDirectory() === true) return [];
  if (facts !== undefined) throw Object.assign(new Error(`${folder} is no folder`), { code: 'ENOTDIR' });
  return [...missingFolders(dirname(folder)), folder];
}
