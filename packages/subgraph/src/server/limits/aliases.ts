import { Kind } from 'graphql';
import { Fault } from '../fault.ts';
import { largestMeasure } from './limited-document.ts';
import type { LimitedDocument } from './limited-document.ts';

/** Aliases in the operation that has most of them. */
export function aliasesIn(document: LimitedDocument): number {
  return largestMeasure(document, {
    of: (selection, inside) =>
      inside + (selection.kind === Kind.FIELD && selection.alias !== undefined ? 1 : 0),
    join: (left, right) => left + right,
  });
}

/** Refuses a document with more than `limit` aliases. */
export function aliasesFault(document: LimitedDocument, limit: number): Fault | undefined {
  const aliases = aliasesIn(document);
  return aliases <= limit
    ? undefined
    : new Fault('TOO_MANY_ALIASES', 'This operation has too many aliases.', {
        found: aliases,
        expected: `at most ${limit}`,
        whatToDo: 'Send several operations, or ask for a list instead of single objects.',
      });
}
