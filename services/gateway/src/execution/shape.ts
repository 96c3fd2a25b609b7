import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
} from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLOutputType,
  GraphQLSchema,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { leafCheck } from './leaf-check.ts';

/** What a value has to look like in the answer. */
export interface ValueShape {
  readonly nonNull: boolean;
  /** For a list, the shape of its elements. */
  readonly element?: ValueShape;
  /** For an object, the shapes of its fields by its type. */
  readonly object?: ObjectShape;
  /** For a leaf, whether a value is one of its type. */
  readonly isValid?: (value: unknown) => boolean;
}

/** One field of the answer. `value` is absent for `__typename`. */
export interface FieldShape {
  readonly key: string;
  readonly value: ValueShape | undefined;
}

/** The fields of an object in the order of the answer, worked out once for each type that turns up. */
export interface ObjectShape {
  /** The type's name when there is only one, so that it need not be in the data. */
  readonly onlyType: string | undefined;
  readonly fieldsOf: (typeName: string) => readonly FieldShape[] | undefined;
}

/** What shapes are worked out from. */
export interface ShapeSource {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced variables, of which only those in `@skip` and `@include` matter. */
  readonly variables: Record<string, unknown>;
}

function isIncluded(node: SelectionNode, variables: Record<string, unknown>): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLCompositeType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && !('getTypes' in type) && schema.isSubType(wanted, type);
}

/** Makes the shape of the objects that some selection sets describe together. */
export function objectShape(
  source: ShapeSource,
  declared: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): ObjectShape {
  const { schema, fragments, variables } = source;
  const known = new Map<string, readonly FieldShape[]>();

  function collect(set: SelectionSetNode, type: GraphQLCompositeType, found: Map<string, FieldNode[]>): void {
    for (const node of set.selections) {
      if (!isIncluded(node, variables)) continue;
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value;
        const nodes = found.get(key);
        if (nodes === undefined) found.set(key, [node]);
        else nodes.push(node);
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      if (fragment !== undefined && applies(schema, fragment.typeCondition?.name.value, type)) {
        collect(fragment.selectionSet, type, found);
      }
    }
  }

  function fields(type: GraphQLCompositeType): readonly FieldShape[] {
    const found = new Map<string, FieldNode[]>();
    for (const set of sets) collect(set, type, found);
    return [...found].map(([key, nodes]) => {
      const name = nodes[0]?.name.value ?? '';
      const definition = 'getFields' in type ? type.getFields()[name] : undefined;
      const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      return { key, value: definition && valueShape(source, definition.type, inner) };
    });
  }

  return {
    onlyType: isObjectType(declared) ? declared.name : undefined,
    fieldsOf(typeName) {
      const already = known.get(typeName);
      if (already !== undefined) return already;
      const type = schema.getType(typeName);
      if (!isObjectType(type)) return undefined;
      const worked = fields(type);
      known.set(typeName, worked);
      return worked;
    },
  };
}

function valueShape(
  source: ShapeSource,
  type: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
): ValueShape {
  const nonNull = isNonNullType(type);
  const inner = nonNull ? type.ofType : type;
  if (isListType(inner)) return { nonNull, element: valueShape(source, inner.ofType, sets) };
  return isLeafType(inner)
    ? { nonNull, isValid: leafCheck(inner) }
    : { nonNull, object: objectShape(source, inner, sets) };
}
