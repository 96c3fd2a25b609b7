import type { Issue } from '@golden-thread/outcomes';
import { inFile, type AreaIssue } from '../area-issue.ts';
import type { AreaParts } from '../area-parts.ts';
import type { ListFileName } from '../schema.ts';

/**
 * Issues whose paths start with the name of a list, such as `lines[3].toBodyId`, told of the file the list stands in and of
 * the place there. A reference to an entry that is broken itself is left alone, so that one mistake is told once.
 *
 * @param named - the files whose entries the issues may be about the ids of.
 */
export function toldOfFiles(
  lists: AreaParts['lists'],
  issues: readonly Issue[],
  fileOf: Readonly<Record<string, ListFileName>>,
  named: readonly ListFileName[],
): readonly AreaIssue[] {
  const namesBroken = (found: string) =>
    named.some((file) => !lists[file].sound && lists[file].ids.has(found.slice(1, -1)));
  return issues
    .filter(({ code, found }) => !code.startsWith('UNKNOWN_') || !namesBroken(found))
    .map((issue) => {
      const [, list, place, rest] = /^(\w+)\[(\d+)\](.*)$/s.exec(issue.path)!;
      const file = fileOf[list!]!;
      const index = lists[file].entries[Number(place)]!.index;
      return inFile(file, { ...issue, path: `[${index}]${rest}` });
    });
}
