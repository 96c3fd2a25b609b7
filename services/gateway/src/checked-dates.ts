import { isScalarType, Kind } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { parseDay } from '@golden-thread/subgraph';

/** Lets the gateway refuse a day that does not exist before it asks any subgraph: a supergraph only names its scalars. */
export function checkDates(schema: GraphQLSchema): void {
  const date = schema.getType('Date');
  if (!isScalarType(date)) return;
  date.parseValue = parseDay;
  date.parseLiteral = (node) => parseDay(node.kind === Kind.STRING ? node.value : node.kind);
}
