import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSubgraphBuilder } from './subgraph-builder.ts';
import { toSubgraphSchema } from './to-subgraph-schema.ts';

const builder = createSubgraphBuilder<object>();
const house = builder.objectRef<{ readonly id: string }>('House').implement({
  fields: (t) => ({ id: t.exposeID('id') }),
});
const room = builder.objectRef<{ readonly name: string }>('Room').implement({
  fields: (t) => ({ name: t.exposeString('name') }),
});
builder.asEntity(house, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }) => ({ id: id.toUpperCase() }),
});
builder.queryType({
  fields: (t) => ({ room: t.field({ type: room, resolve: () => ({ name: 'hall' }) }) }),
});
const schema = toSubgraphSchema(builder);

const ask = async (of: readonly unknown[]) => {
  const source =
    'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on House { id } } }';
  const { data, errors } = await graphql({ schema, source, variableValues: { of } });
  return {
    found: structuredClone(data?.['_entities']),
    codes: errors?.map(({ extensions }) => extensions['code']),
  };
};

describe('entities by their references', () => {
  it('are found by their key', async () => {
    expect(await ask([{ __typename: 'House', id: 'a' }])).toEqual({
      found: [{ __typename: 'House', id: 'A' }],
      codes: undefined,
    });
  });

  it.each([
    ['of a type that is none', { __typename: 'Nothing', id: 'a' }],
    ['of a type that is no entity', { __typename: 'Room', name: 'hall' }],
    ['of a type that is no object', { __typename: 'Date' }],
    ['without a type', { id: 'a' }],
    ['without their key', { __typename: 'House' }],
    ['with a key that is no text', { __typename: 'House', id: ['a'] }],
    ['that are no objects', 'House'],
    ['that are lists', [{ __typename: 'House', id: 'a' }]],
  ])('are refused as the caller’s mistake %s', async (_how, reference) => {
    expect((await ask([reference])).codes).toEqual(['BAD_USER_INPUT']);
  });
});
