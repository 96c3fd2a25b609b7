import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Issue } from '@golden-thread/outcomes';
import { refuseAll } from '../projection/refuse-all.ts';

/**
 * Where the files, folders and archives that were given lie.
 *
 * @throws WrongUse `FILE_NOT_FOUND` with every one that is not there.
 */
export async function returnsThere(from: string, given: readonly string[]): Promise<readonly string[]> {
  const paths = given.map((file) => resolve(from, file.replaceAll('\0', '')));
  const there = await Promise.all(paths.map((path) => stat(path).catch(() => null)));
  const missing = paths.flatMap((path, at): readonly Issue[] =>
    there[at] === null
      ? [
          {
            code: 'FILE_NOT_FOUND',
            path,
            found: JSON.stringify(path),
            expected: 'a table of the return as CSV, a folder of them, or a zip archive',
            whatToDo: 'Give the path of the file, from where you stand.',
          },
        ]
      : [],
  );
  if (missing.length > 0)
    refuseAll(missing, missing.length === 1 ? 'There is no such file.' : 'There are no such files.');
  return paths;
}
