import type { Issue } from '@golden-thread/outcomes';
import { canonicalJson } from './canonical-json.ts';

/** A record carried over from a published source. Its id never changes and nor does what it says. */
export interface PublishedRecord {
  readonly id: string;
}

/** What of an import is new, and what contradicts a record that is already there. */
export interface RecordChanges<Item extends PublishedRecord> {
  readonly added: readonly Item[];
  readonly issues: readonly Issue[];
}

/**
 * Compares records of an import with those already kept. One that says something else under the same id is an
 * issue: what was published stays, and a correction is a new record that names the one it corrects.
 */
export function recordChanges<Item extends PublishedRecord>(
  path: string,
  imported: readonly Item[],
  kept: ReadonlyMap<string, unknown>,
): RecordChanges<Item> {
  const added: Item[] = [];
  const issues: Issue[] = [];
  for (const [index, item] of imported.entries()) {
    const before = kept.get(item.id);
    if (before === undefined) added.push(item);
    else if (canonicalJson(before) !== canonicalJson(item))
      issues.push({
        code: 'RECORD_CHANGED',
        path: `${path}[${index}]`,
        found: `the id "${item.id}" with other content than the record already kept`,
        expected: 'the same content, since records are never changed',
        whatToDo: `Restore it as it was, and add a new record with "corrects": "${item.id}".`,
      });
  }
  return { added, issues };
}
