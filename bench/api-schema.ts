import { buildSchema, printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { ApolloGateway } from '@apollo/gateway';
import { readSupergraph } from '@golden-thread/gateway';

/** The schema partners see, without resolvers. */
export async function apiSchema(): Promise<GraphQLSchema> {
  const gateway = new ApolloGateway({ supergraphSdl: await readSupergraph() });
  const { schema } = await gateway.load();
  await gateway.stop();
  return buildSchema(printSchema(schema));
}
