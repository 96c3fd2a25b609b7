import { isEnumType } from 'graphql';
import type { GraphQLLeafType } from 'graphql';

const scalarChecks: Readonly<Record<string, (value: unknown) => boolean>> = {
  Int: (value) => Number.isInteger(value),
  Float: (value) => typeof value === 'number',
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) => typeof value === 'string' || typeof value === 'number',
};

/** Whether a value that a subgraph sent is one of its type; scalars of our own are the subgraph's to check. */
export function leafCheck(type: GraphQLLeafType): (value: unknown) => boolean {
  if (!isEnumType(type)) return scalarChecks[type.name] ?? (() => true);
  const names = new Set(type.getValues().map(({ name }) => name));
  return (value) => typeof value === 'string' && names.has(value);
}
