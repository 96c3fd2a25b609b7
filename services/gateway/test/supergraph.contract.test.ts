import { buildSchema, parse, printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { createDocumentCache, gatewayLimits } from '@golden-thread/subgraph/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { agreedOperations } from '../src/agreed-operations.ts';
import { composeCommitted } from '../src/compose.ts';
import { composeSupergraph } from '../src/compose-supergraph.ts';
import { loadFederatedGraph } from '../src/federated-graph.ts';
import { readSupergraph } from '../src/read-supergraph.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  ({ schema } = await loadFederatedGraph({ supergraphSdl: await readSupergraph(), sources: new Map() }));
});

describe('the committed supergraph', () => {
  it('is what the committed schemas of the services compose to', async () => {
    expect(
      await readSupergraph(),
      'run: node --conditions=@golden-thread/source services/gateway/src/compose.ts',
    ).toBe(await composeCommitted());
  });

  it('has no field that needs another subgraph’s fields first: each would cost a fetch', async () => {
    const needing = (await readSupergraph())
      .split('\n')
      .filter((line) => /@join__field\([^)]*requires: "/u.test(line));
    expect(needing).toEqual([]);
  });

  it('describes every type and field that a partner reads', () => {
    const undescribed = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (type.name.startsWith('__') || !('getFields' in type)) return [];
      const fields = Object.values(type.getFields()).filter((field) => !field.description);
      return [
        ...(type.description ? [] : [type.name]),
        ...fields.map((field) => `${type.name}.${field.name}`),
      ];
    });
    expect(undescribed.filter((name) => !['Query', 'Mutation'].includes(name))).toEqual([]);
  });

  it('survives being printed and read as an ordinary schema', () => {
    expect(() => buildSchema(printSchema(schema))).not.toThrow();
  });
});

describe('the operations promised to partners', () => {
  it('are valid and within the limits, exactly as written', async () => {
    const documents = createDocumentCache({ schema, limits: gatewayLimits, introspection: false });
    const operations = await agreedOperations();
    expect(
      operations
        .map((text) => parse(text).definitions.map((each) => 'name' in each && each.name?.value))
        .flat(),
    ).toEqual(['Board', 'Funding', 'GoldenThread', 'PlanAsAt', 'Sufficiency']);
    expect(
      operations.map((text) => documents.prepare(text)).filter((prepared) => !('document' in prepared)),
    ).toEqual([]);
  });
});

describe('composition', () => {
  it('says everything that keeps subgraphs from composing', () => {
    const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
    const broken = (name: string) => ({
      name,
      url: 'http://127.0.0.1/graphql',
      sdl: `${link} type Query { a: Int b: String }`,
    });
    expect(() => composeSupergraph([broken('one'), broken('two')])).toThrow(/Query\.a[^]*Query\.b/u);
  });
});
