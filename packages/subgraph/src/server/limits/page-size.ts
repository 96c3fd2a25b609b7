import { Kind, visit } from 'graphql';
import type { DocumentNode } from 'graphql';
import { Fault } from '../fault.ts';

const pagingArguments = new Set(['first', 'last']);

/** The page sizes a document asks for: the largest written out, and the variables that decide the rest. */
export interface AskedPageSizes {
  readonly largestLiteral: number;
  readonly variables: readonly string[];
}

/** Reads every `first` and `last` of a document, defaults of variables included. */
export function askedPageSizes(document: DocumentNode): AskedPageSizes {
  let largestLiteral = 0;
  const variables = new Set<string>();
  const literal = (value: string): void => {
    largestLiteral = Math.max(largestLiteral, Number(value));
  };
  visit(document, {
    Argument(node) {
      if (!pagingArguments.has(node.name.value)) return;
      if (node.value.kind === Kind.INT) literal(node.value.value);
      if (node.value.kind === Kind.VARIABLE) variables.add(node.value.name.value);
    },
    Directive: () => false,
  });
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, defaultValue } of definition.variableDefinitions ?? []) {
      if (defaultValue?.kind === Kind.INT && variables.has(variable.name.value)) literal(defaultValue.value);
    }
  }
  return { largestLiteral, variables: [...variables] };
}

/** Refuses a page of more than `limit` rows, written out or in a variable. */
export function pageSizeFault(
  asked: AskedPageSizes,
  values: Readonly<Record<string, unknown>>,
  limit: number,
): Fault | undefined {
  let largest = asked.largestLiteral;
  for (const name of asked.variables) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (typeof value === 'number' && value > largest) largest = value;
  }
  return largest <= limit
    ? undefined
    : new Fault('PAGE_TOO_LARGE', 'This operation asks for too many rows at once.', {
        found: largest,
        expected: `at most ${limit}`,
        whatToDo: 'Ask for smaller pages and follow pageInfo.endCursor with `after`.',
      });
}
