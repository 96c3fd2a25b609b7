import { isAbstractType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Joined, RequiredSelection } from './query-plan.ts';

function isOfType(schema: GraphQLSchema, entity: Joined, condition: string): boolean {
  const name = entity['__typename'];
  if (name === condition) return true;
  if (typeof name !== 'string') return false;
  const type = schema.getType(name);
  const abstract = schema.getType(condition);
  return isObjectType(type) && isAbstractType(abstract) && schema.isSubType(abstract, type);
}

function required(schema: GraphQLSchema, value: unknown, selections: readonly RequiredSelection[]): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => required(schema, each, selections));
  return typeof value === 'object' && value !== null
    ? (representationOf(schema, value as Joined, selections) ?? null)
    : null;
}

/** What a subgraph needs to find an entity of its own; `undefined` when something is missing. */
export function representationOf(
  schema: GraphQLSchema,
  entity: Joined,
  selections: readonly RequiredSelection[],
): Joined | undefined {
  const result: Joined = {};
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const key = selection.alias ?? selection.name;
      const value = Object.hasOwn(entity, key) ? entity[key] : undefined;
      if (value === undefined) return undefined;
      result[key] =
        selection.selections === undefined ? value : required(schema, value, selection.selections);
    } else if (selection.typeCondition !== undefined && isOfType(schema, entity, selection.typeCondition)) {
      const inner = representationOf(schema, entity, selection.selections);
      if (inner !== undefined) Object.assign(result, inner);
    }
  }
  return result;
}
