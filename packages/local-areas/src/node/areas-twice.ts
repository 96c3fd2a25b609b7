import { basename, dirname, resolve } from 'node:path';
import type { AreaIssue } from '../area-issue.ts';

/** A folder that was read, the code it gives itself, if it gives one, and whether it is sound. */
interface FolderOfArea {
  readonly folder: string;
  readonly code: string | null;
  readonly sound: boolean;
}

/**
 * `AREA_TWICE`: folders that stand beside each other and give themselves one code, each with its issue. Which of them is meant
 * cannot be told, so neither is served. A broken folder is not served as it is: it is told of the code, and the sound one stays.
 */
export function areasTwice(read: readonly FolderOfArea[]): ReadonlyMap<string, AreaIssue> {
  const found = new Map<string, AreaIssue>();
  for (const { folder, code, sound } of read) {
    if (code === null) continue;
    const others = read.filter(
      (other) =>
        other.code === code &&
        (other.sound || !sound) &&
        resolve(other.folder) !== resolve(folder) &&
        dirname(resolve(other.folder)) === dirname(resolve(folder)),
    );
    if (others.length > 0) found.set(folder, twice(code, others));
  }
  return found;
}

function twice(code: string, others: readonly FolderOfArea[]): AreaIssue {
  return {
    file: 'area.json',
    path: 'code',
    code: 'AREA_TWICE',
    found: `"${code}", as in ${others.map(({ folder }) => basename(folder)).join(', ')}`,
    expected: 'a code that no other folder beside it gives itself',
    whatToDo: 'Correct the code, or take one of the folders away.',
  };
}
