import { buildSchema, GraphQLError, getVariableValues, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createErrorMask } from './masked-errors.ts';

const schema = buildSchema(`
  enum Status { OPEN DONE }
  input Said { id: ID!, status: Status, version: Int }
  type Query { hear(said: Said!): Boolean }
`);
const operation = parse('query ($said: Said!) { hear(said: $said) }').definitions[0]!;

function faultsOf(said: unknown) {
  if (operation.kind !== Kind.OPERATION_DEFINITION) throw new Error('The document holds no operation.');
  const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], { said });
  const unexpected: unknown[] = [];
  const mask = createErrorMask({ suggestions: true, onUnexpected: (error) => unexpected.push(error) });
  return { shown: errors.map(mask), unexpected };
}

describe('what is wrong inside a variable', () => {
  it.each([
    ['a field is missing', { status: 'OPEN' }, '"id"'],
    ['a field is unknown', { id: 'x', colour: 'red' }, '"colour"'],
    ['a word is none of the enum', { id: 'x', status: 'GONE' }, '"GONE"'],
    ['a whole number is not whole', { id: 'x', version: 1.5 }, '1.5'],
    ['a number stands in quotes', { id: 'x', version: '1' }, '"1"'],
    ['a number is too large', { id: 'x', version: 2 ** 31 }, '2147483648'],
    ['a text stands for an object', 'x', '"Said"'],
  ])('is told to the caller and is no fault of ours: %s', (_case, said, named) => {
    const { shown, unexpected } = faultsOf(said);
    expect(unexpected).toEqual([]);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.message).toContain(named);
    expect(shown[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});

describe('what went wrong while executing', () => {
  it('stays hidden, though a GraphQLError of no code is behind it', () => {
    const unexpected: unknown[] = [];
    const mask = createErrorMask({ suggestions: true, onUnexpected: (error) => unexpected.push(error) });
    const inner = new GraphQLError('a secret');
    const shown = mask(new GraphQLError('a secret', { path: ['hear'], originalError: inner }));
    expect(JSON.stringify(shown)).not.toContain('secret');
    expect(unexpected).toEqual([inner]);
  });

  it('stays hidden, though it carries no path', () => {
    const mask = createErrorMask({ suggestions: true, onUnexpected: () => undefined });
    const shown = mask(new GraphQLError('a secret', { originalError: new Error('a secret') }));
    expect(shown.extensions?.['code']).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(shown)).not.toContain('secret');
  });
});
