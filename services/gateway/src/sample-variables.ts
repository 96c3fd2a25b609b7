import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
} from 'graphql';
import type { GraphQLInputType, GraphQLSchema, OperationDefinitionNode } from 'graphql';

const sampleScalars: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: '2022-08-31',
  DateTime: '2022-08-31T00:00:00Z',
};

function sampleOf(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (!isInputObjectType(inner)) return sampleScalars[inner.name] ?? 'sample';
  const required = Object.values(inner.getFields()).filter(
    (field) => isNonNullType(field.type) && field.defaultValue === undefined,
  );
  return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type)]));
}

/** Values of the right type for every variable an operation cannot do without. They mean nothing. */
export function sampleVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const known = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    if (known !== undefined && isNonNullType(known) && defaultValue === undefined) {
      values[variable.name.value] = sampleOf(known);
    }
  }
  return values;
}
