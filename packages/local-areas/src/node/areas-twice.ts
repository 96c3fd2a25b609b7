import { basename, dirname, resolve } from 'node:path';
import type { AreaIssue } from '../area-issue.ts';

/** A folder that was read, and the code it gives itself. */
interface FolderOfArea {
  readonly folder: string;
  readonly code: string;
}

/**
 * `AREA_TWICE`: folders that stand beside each other and give themselves one code, each with its issue. Which of them is meant
 * cannot be told, so neither is served.
 */
export function areasTwice(read: readonly FolderOfArea[]): ReadonlyMap<string, AreaIssue> {
  const found = new Map<string, AreaIssue>();
  for (const { folder, code } of read) {
    const others = read.filter(
      (other) =>
        other.code === code &&
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
