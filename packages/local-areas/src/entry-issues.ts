import type { AreaIssue } from './area-issue.ts';
import { listPart } from './list-part.ts';
import type { ListFileName } from './schema.ts';

/**
 * What is wrong with entries that are to go into a file of an area folder, each by itself. Whether what they refer to is there, the
 * area as a whole says: `validateArea`.
 */
export function entryIssues(file: ListFileName, entries: readonly unknown[]): readonly AreaIssue[] {
  return listPart(file, entries).issues;
}
