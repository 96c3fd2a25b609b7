import { Fault } from '../fault.ts';
import { largestMeasure } from './limited-document.ts';
import type { LimitedDocument } from './limited-document.ts';

/** Directives in the operation that has most of them. */
export function directivesIn(document: LimitedDocument): number {
  return largestMeasure(document, {
    of: (selection, inside) => inside + (selection.directives?.length ?? 0),
    join: (left, right) => left + right,
    definition: (node) => node.directives?.length ?? 0,
  });
}

/** Refuses a document with more than `limit` directives. */
export function directivesFault(document: LimitedDocument, limit: number): Fault | undefined {
  const directives = directivesIn(document);
  return directives <= limit
    ? undefined
    : new Fault('TOO_MANY_DIRECTIVES', 'This operation has too many directives.', {
        found: directives,
        expected: `at most ${limit}`,
        whatToDo: 'Put fields that are skipped together into one fragment with one directive.',
      });
}
