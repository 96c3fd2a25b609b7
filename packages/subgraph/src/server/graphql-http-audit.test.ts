import { serverAudits } from 'graphql-http';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from './engine.ts';
import { createGraphqlServer } from './graphql-server.ts';

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { hello: { type: GraphQLString } } }),
});

const server = createGraphqlServer({
  engine: createEngine({
    schema,
    contextFor: () => ({}),
    production: false,
    onUnexpected: (error) => {
      throw error;
    },
  }),
});
let url = '';
beforeAll(async () => {
  url = await server.listen({ port: 0 });
});
afterAll(() => server.close(100));

describe('the GraphQL over HTTP server', () => {
  const audits = serverAudits({ url: () => url, fetchFn: fetch });

  it('is held to all 61 checks of the public audit', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
    },
  );
});
