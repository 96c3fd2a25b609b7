import { Kind } from 'graphql';
import type { DocumentNode, SelectionSetNode } from 'graphql';
import { Fault } from '../fault.ts';

/** How often the most repeated response key is written in one selection set; inline fragments belong to it. */
export function repeatsIn(document: DocumentNode): number {
  let most = 0;
  const visit = (set: SelectionSetNode, seen: Map<string, number>): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet, seen);
      if (selection.kind !== Kind.FIELD) continue;
      const key = (selection.alias ?? selection.name).value;
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      most = Math.max(most, times);
      if (selection.selectionSet !== undefined) visit(selection.selectionSet, new Map());
    }
  };
  for (const definition of document.definitions) {
    if ('selectionSet' in definition && definition.selectionSet !== undefined) {
      visit(definition.selectionSet, new Map());
    }
  }
  return most;
}

/** Refuses a document that writes one field more than `limit` times in one place. */
export function repeatedFieldsFault(document: DocumentNode, limit: number): Fault | undefined {
  const repeats = repeatsIn(document);
  return repeats <= limit
    ? undefined
    : new Fault('TOO_MANY_REPEATED_FIELDS', 'This operation repeats one field too often.', {
        found: repeats,
        expected: `at most ${limit} times in one selection`,
        whatToDo: 'Write each field once.',
      });
}
