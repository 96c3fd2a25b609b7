import { Kind } from 'graphql';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';

/** A document taken apart once, so that every limit can walk it without validating it first. */
export interface LimitedDocument {
  readonly operations: readonly OperationDefinitionNode[];
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** Splits a document into operations and fragments by name; the last of two fragments with one name wins. */
export function limitedDocument(document: DocumentNode): LimitedDocument {
  const operations: OperationDefinitionNode[] = [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
    else if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return { operations, fragments };
}

/** What a selection adds by itself, and how the amounts of a selection set join into one. */
export interface Measure {
  /** `inside` is the amount of the selection's own selection set, 0 when it has none. */
  readonly of: (selection: SelectionNode, inside: number) => number;
  readonly join: (left: number, right: number) => number;
  /** Counts what stands on a definition itself, such as its directives. */
  readonly definition?: (node: OperationDefinitionNode | FragmentDefinitionNode) => number;
}

/**
 * The largest amount over the operations of a document, fragments counted wherever they are spread.
 *
 * Each fragment is measured once, so a document whose fragments double each other costs no more than its length. A
 * circular or unknown spread counts 0: validation refuses it by name.
 */
export function largestMeasure(document: LimitedDocument, measure: Measure): number {
  const known = new Map<string, number>();
  const inSet = (set: SelectionSetNode | undefined): number =>
    set === undefined
      ? 0
      : set.selections.reduce((sum, selection) => measure.join(sum, inSelection(selection)), 0);
  const inSelection = (selection: SelectionNode): number =>
    selection.kind === Kind.FRAGMENT_SPREAD
      ? measure.of(selection, inFragment(selection.name.value))
      : measure.of(selection, inSet(selection.selectionSet));
  const inFragment = (name: string): number => {
    const already = known.get(name);
    if (already !== undefined) return already;
    known.set(name, 0);
    const fragment = document.fragments.get(name);
    const amount =
      fragment === undefined
        ? 0
        : measure.join(measure.definition?.(fragment) ?? 0, inSet(fragment.selectionSet));
    known.set(name, amount);
    return amount;
  };
  return document.operations.reduce(
    (most, operation) =>
      Math.max(most, measure.join(measure.definition?.(operation) ?? 0, inSet(operation.selectionSet))),
    0,
  );
}
