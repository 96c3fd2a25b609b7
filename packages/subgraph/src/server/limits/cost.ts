import { getNamedType, isCompositeType, isListType, isNonNullType, Kind } from 'graphql';
import type {
  FieldNode,
  GraphQLCompositeType,
  GraphQLOutputType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';
import { Fault } from '../fault.ts';
import type { LimitedDocument } from './limited-document.ts';
import type { Limits } from './limits.ts';

const connectionRows = new Set(['edges', 'nodes']);

/** The rows a field asks for: `first` or `last` when written out, the largest page when a variable decides. */
function rowsAsked(field: FieldNode, limits: Limits): number | undefined {
  for (const { name, value } of field.arguments ?? []) {
    if (name.value !== 'first' && name.value !== 'last') continue;
    return value.kind === Kind.INT ? Number(value.value) : limits.pageSize;
  }
  return undefined;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/**
 * The points of the dearest operation: one for every field, times the length of the lists above it.
 *
 * A paged list counts the rows asked for, any other list `assumedListLength`; `_entities` counts once because the
 * plan asked for exactly those. Fragments are counted once and then multiplied.
 */
export function costOf(schema: GraphQLSchema, document: LimitedDocument, limits: Limits): number {
  const known = new Map<string, number>();
  const inSet = (
    set: SelectionSetNode | undefined,
    parent: GraphQLCompositeType | undefined,
    rows: number | undefined,
  ): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, parent, rows);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(selection.name.value, rows);
      const named = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
      return sum + inSet(selection.selectionSet, isCompositeType(named) ? named : parent, rows);
    }, 0);
  const ofField = (
    field: FieldNode,
    parent: GraphQLCompositeType | undefined,
    rows: number | undefined,
  ): number => {
    const name = field.name.value;
    if (name.startsWith('__')) return 1;
    const definition = parent !== undefined && 'getFields' in parent ? parent.getFields()[name] : undefined;
    if (definition === undefined) return 1 + inSet(field.selectionSet, undefined, undefined);
    const inner = getNamedType(definition.type);
    const asked = rowsAsked(field, limits);
    const times =
      name === '_entities' || !isList(definition.type)
        ? 1
        : connectionRows.has(name) && rows !== undefined
          ? rows
          : (asked ?? limits.assumedListLength);
    return 1 + times * inSet(field.selectionSet, isCompositeType(inner) ? inner : undefined, asked);
  };
  const ofFragment = (name: string, rows: number | undefined): number => {
    const key = `${name}\n${rows ?? ''}`;
    const already = known.get(key);
    if (already !== undefined) return already;
    known.set(key, 0);
    const fragment = document.fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const amount = inSet(fragment?.selectionSet, isCompositeType(type) ? type : undefined, rows);
    known.set(key, amount);
    return amount;
  };
  return document.operations.reduce((most, operation) => {
    const root = schema.getRootType(operation.operation) ?? undefined;
    return Math.max(most, inSet(operation.selectionSet, root, undefined));
  }, 0);
}

/** Refuses a document dearer than the limit. */
export function costFault(
  schema: GraphQLSchema,
  document: LimitedDocument,
  limits: Limits,
): Fault | undefined {
  const cost = costOf(schema, document, limits);
  return cost <= limits.cost
    ? undefined
    : new Fault('QUERY_TOO_COSTLY', 'This operation asks for too much at once.', {
        found: cost,
        expected: `at most ${limits.cost} points`,
        whatToDo: 'Ask for fewer fields inside lists, or for smaller pages.',
      });
}
