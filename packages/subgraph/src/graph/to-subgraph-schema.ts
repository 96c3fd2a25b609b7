import { EntityType, serviceField } from '@apollo/subgraph/dist/types.js';
import { hasResolvableKey } from '@pothos/plugin-federation';
import { GraphQLObjectType, GraphQLSchema, GraphQLUnionType, isObjectType } from 'graphql';
import { entitiesField } from './entities-field.ts';
import { subgraphLimits } from '../server/limits/limits.ts';
import { limitRows } from './limit-rows.ts';
import { printSubgraphSchema } from './print-subgraph-schema.ts';
import { FEDERATION_LINK, type SubgraphBuilder } from './subgraph-builder.ts';

/** The directives of federation that our schemas use; the contract tests see any other. */
const IMPORTED = ['@key', '@shareable'];

/**
 * The executable schema of a builder, federation machinery included. Pothos has the same, but prints the schema each
 * time it makes one, which is a third of a service's start; here it is printed when `_service` asks.
 */
export function toSubgraphSchema<Context extends object>(builder: SubgraphBuilder<Context>): GraphQLSchema {
  const schema = (builder as unknown as SubgraphBuilder<object>).toSchema({
    sortSchema: false,
    extensions: { directives: [{ name: 'link', args: { url: FEDERATION_LINK, import: IMPORTED } }] },
  });
  const types = Object.values(schema.getTypeMap());
  const entities = types.filter((type) => isObjectType(type)).filter(hasResolvableKey);
  const { fields, ...query } = schema.getQueryType()!.toConfig();
  const entity = new GraphQLUnionType({ ...EntityType.toConfig(), types: entities });
  let sdl: string | undefined;
  const withFederation: GraphQLSchema = new GraphQLSchema({
    query: new GraphQLObjectType({
      ...query,
      fields: {
        _entities: entitiesField(entity, entities),
        _service: {
          ...serviceField,
          resolve: () => ({ sdl: (sdl ??= printSubgraphSchema(withFederation)) }),
        },
        ...fields,
      },
    }),
    mutation: schema.getMutationType(),
    types: types.filter(({ name }) => name !== 'Query'),
    directives: schema.getDirectives(),
    extensions: schema.extensions,
    extensionASTNodes: schema.extensionASTNodes,
  });
  return limitRows(withFederation, subgraphLimits.rows);
}
