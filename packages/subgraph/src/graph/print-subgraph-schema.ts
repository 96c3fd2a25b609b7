import { printSubgraphSchema as print } from '@apollo/subgraph';
import { lexicographicSortSchema, type GraphQLSchema } from 'graphql';

/** A subgraph's schema as the text that is committed and composed; the same schema always prints the same text. */
export function printSubgraphSchema(schema: GraphQLSchema): string {
  return `${print(lexicographicSortSchema(schema)).trimEnd()}\n`;
}
