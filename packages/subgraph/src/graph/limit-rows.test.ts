import {
  execute,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { limitRows } from './limit-rows.ts';

/** Outcomes that lead to intentions, and these back to outcomes: two of each. */
function threadSchema(rows: number, asked: { count: number }): GraphQLSchema {
  const two = () => {
    asked.count += 1;
    return [{}, {}];
  };
  const ring = (name: string, other: () => GraphQLObjectType): GraphQLObjectType =>
    new GraphQLObjectType({
      name,
      fields: () => ({
        on: { type: new GraphQLNonNull(new GraphQLList(other())), resolve: two },
        later: { type: new GraphQLList(other()), resolve: () => Promise.resolve(two()) },
        one: { type: GraphQLInt, resolve: () => 1 },
        none: { type: new GraphQLList(GraphQLInt) },
      }),
    });
  const outcome: GraphQLObjectType = ring('Outcome', () => intention);
  const intention: GraphQLObjectType = ring('Intention', () => outcome);
  const query = new GraphQLObjectType({
    name: 'Query',
    fields: { outcomes: { type: new GraphQLList(outcome), resolve: two } },
  });
  return limitRows(new GraphQLSchema({ query }), rows);
}

const ask = async (rows: number, text: string, asked = { count: 0 }) =>
  execute({ schema: threadSchema(rows, asked), document: parse(text) });

describe('the rows of an answer', () => {
  it('may be as many as allowed, in all lists together', async () => {
    expect((await ask(6, '{ outcomes { on { one none } } }')).errors).toBeUndefined();
    expect((await ask(6, '{ outcomes { later { one } } }')).errors).toBeUndefined();
  });

  it.each(['{ outcomes { on { on { one } } } }', '{ outcomes { later { on { one } } } }'])(
    'end the operation once there are more: %s',
    async (text) => {
      const { errors } = await ask(6, text);
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'QUERY_TOO_COSTLY',
        expected: 'at most 6 rows in all its lists together',
      });
    },
  );

  it('that are too many are not gone into', async () => {
    const asked = { count: 0 };
    await ask(
      100,
      '{ outcomes { on { on { on { on { on { on { on { on { on { one } } } } } } } } } } }',
      asked,
    );
    expect(asked.count).toBeLessThan(100);
  });

  it('are counted before the next list is read, of lists that take their time as well', async () => {
    const asked = { count: 0 };
    const { errors } = await ask(
      100,
      '{ outcomes { later { later { later { later { later { later { one } } } } } } } }',
      asked,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
    expect(asked.count).toBe(51);
  });

  it('are counted for each request by itself', async () => {
    const schema = threadSchema(6, { count: 0 });
    const document = parse('{ outcomes { on { one } } }');
    for (const contextValue of [undefined, undefined])
      expect((await execute({ schema, document, contextValue })).errors).toBeUndefined();
  });
});
