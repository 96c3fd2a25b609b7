import { isCompositeType, Kind, visit } from 'graphql';
import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { PreparedDocument } from '@golden-thread/subgraph/server';
import { canRun } from './query-plan.ts';
import type { PlanNode, QueryPlan } from './query-plan.ts';
import { objectShape } from './shape.ts';
import type { ObjectShape } from './shape.ts';

/** An operation that our executor can run: its plan and the shape of its answer. */
export interface CompiledOperation {
  readonly plan: PlanNode | undefined;
  readonly shapeFor: (variables: Record<string, unknown>) => ObjectShape;
}

/** Response keys that plain objects already have, and introspection: rare, and Apollo's executor knows them. */
function isOrdinary(prepared: PreparedDocument): boolean {
  let ordinary = true;
  visit(prepared.document, {
    Field(node) {
      const key = (node.alias ?? node.name).value;
      if (key in Object.prototype) ordinary = false;
      if (node.name.value.startsWith('__') && node.name.value !== '__typename') ordinary = false;
      if (key === '__typename' && node.name.value !== '__typename') ordinary = false;
    },
  });
  return ordinary;
}

function conditionVariables(prepared: PreparedDocument): readonly string[] {
  const names = new Set<string>();
  visit(prepared.document, {
    Directive: ({ arguments: given }) => {
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** Compiles a planned operation; `undefined` when it has to be left to Apollo's executor. */
export function compileOperation(
  schema: GraphQLSchema,
  prepared: PreparedDocument,
  operation: OperationDefinitionNode,
  { node }: QueryPlan,
): CompiledOperation | undefined {
  const root = schema.getRootType(operation.operation);
  if (!isCompositeType(root) || !canRun(node) || !isOrdinary(prepared)) return undefined;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of prepared.document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const conditions = conditionVariables(prepared);
  const shapes = new Map<string, ObjectShape>();
  return {
    plan: node,
    shapeFor(variables) {
      const key = conditions.map((name) => String(variables[name])).join();
      const known = shapes.get(key);
      if (known !== undefined) return known;
      const shape = objectShape({ schema, fragments, variables }, root, [operation.selectionSet]);
      if (shapes.size < 64) shapes.set(key, shape);
      return shape;
    },
  };
}
