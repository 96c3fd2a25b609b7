import { Kind } from 'graphql';
import { Fault } from '../fault.ts';
import { largestMeasure } from './limited-document.ts';
import type { LimitedDocument } from './limited-document.ts';

/** Levels of fields, the root field being 1. Introspection is left out: graphql-js bounds it itself. */
export function depthOf(document: LimitedDocument): number {
  return largestMeasure(document, {
    of: (selection, inside) =>
      selection.kind !== Kind.FIELD ? inside : selection.name.value.startsWith('__') ? 1 : inside + 1,
    join: Math.max,
  });
}

/** Refuses a document that is nested deeper than `limit` levels. */
export function depthFault(document: LimitedDocument, limit: number): Fault | undefined {
  const depth = depthOf(document);
  return depth <= limit
    ? undefined
    : new Fault('QUERY_TOO_DEEP', 'This operation is nested too deeply.', {
        found: depth,
        expected: `at most ${limit} levels`,
        whatToDo: 'Ask for the inner objects by their ids in a second operation.',
      });
}
