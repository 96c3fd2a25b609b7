import { buildSchema, getVariableValues, parse } from 'graphql';
import type { GraphQLScalarType, OperationDefinitionNode } from 'graphql';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../graph/scalars.ts';
import { createEngine } from './engine.ts';
import { executeInProcess } from './execute-in-process.ts';
import { variableFaults } from './variable-faults.ts';

const schema = buildSchema(`
  scalar Date
  enum Status { OPEN DONE }
  input Place { street: String!, number: Int }
  input Said { id: ID!, status: Status, version: Int, day: Date, sure: Boolean = true, places: [Place!] }
  type Query { hear(said: Said!, share: Float): Boolean }
`);
(schema.getType('Date') as GraphQLScalarType).parseValue = parseDay;
const query = 'query ($said: Said!, $share: Float = 1) { hear(said: $said, share: $share) }';
const operation = parse(query).definitions[0] as OperationDefinitionNode;
const faultsOf = (said: unknown, naming = true) =>
  variableFaults(schema, operation, { said }, naming).map(({ extensions }) => extensions);

describe('what is wrong with variables', () => {
  it.each([
    ['a field is missing', { status: 'OPEN' }, 'said.id', 'nothing', 'an id, as text'],
    [
      'a field is unknown',
      { id: 'x', colour: 'red' },
      'said.colour',
      'an unknown field',
      'a field of the type Said: id, status, version, day, sure, places',
    ],
    ['a word is none of the enum', { id: 'x', status: 'GONE' }, 'said.status', '"GONE"', 'one of OPEN, DONE'],
    ['a whole number is not whole', { id: 'x', version: 1.5 }, 'said.version', '1.5', /whole number/],
    ['a number stands in quotes', { id: 'x', version: '1' }, 'said.version', '"1"', /whole number/],
    ['a number is too large', { id: 'x', version: 2 ** 31 }, 'said.version', '2147483648', /to 2147483647/],
    ['a text stands for an object', 'x', 'said', '"x"', 'an object of the type Said'],
    ['nothing stands for an object', undefined, 'said', 'nothing', 'an object of the type Said'],
    [
      'one of a list is wrong inside',
      { id: 'x', places: [{ street: 'a' }, { street: null }] },
      'said.places.1.street',
      'null',
      'a text',
    ],
  ])(
    'is said with its place, what was found and what belongs there: %s',
    (_case, said, inputPath, found, expected) => {
      expect(faultsOf(said)).toEqual([
        {
          code: 'BAD_USER_INPUT',
          variable: 'said',
          inputPath,
          found,
          expected: typeof expected === 'string' ? expected : expect.stringMatching(expected),
          whatToDo: 'Correct this value and send the operation again.',
        },
      ]);
    },
  );

  it('is said all at once', () => {
    const faults = faultsOf({ status: 'GONE', version: 1.5, places: 'no' });
    expect(faults.map(({ inputPath }) => inputPath)).toEqual([
      'said.id',
      'said.status',
      'said.version',
      'said.places',
    ]);
  });

  it('keeps the code and the words of a scalar that explains itself', () => {
    expect(faultsOf({ id: 'x', day: '2022-02-30' })).toMatchObject([
      { code: 'INVALID_DATE', found: '2022-02-30', inputPath: 'said.day' },
    ]);
  });

  it('names nothing of the schema in production that the caller did not write', () => {
    const text = JSON.stringify(faultsOf({ id: 'x', status: 'GONE', colour: 'red' }, false));
    expect(text).not.toMatch(/OPEN|version|places/u);
  });

  it('stays short, however many values are wrong', () => {
    expect(faultsOf({ id: 'x', places: Array.from({ length: 5_000 }, () => 1) })).toHaveLength(50);
  });

  it('is found exactly when executing would object', () => {
    const value = fc.oneof(
      fc.constantFrom('OPEN', 'x', '2022-08-31', '', 1, 1.5, 2 ** 31, true, null, undefined),
      fc.array(fc.record({ street: fc.constantFrom('a', null, 1), number: fc.constantFrom(1, '1') })),
    );
    const said = fc.oneof(
      value,
      fc.record(
        { id: value, status: value, version: value, day: value, sure: value, places: value, more: value },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(fc.record({ said, share: value }, { requiredKeys: [] }), (values) => {
        const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], values);
        expect(variableFaults(schema, operation, values, true).length > 0).toBe(errors !== undefined);
      }),
    );
  });
});

describe('an engine', () => {
  const unexpected: unknown[] = [];
  const engine = createEngine({
    schema,
    contextFor: () => ({}),
    production: false,
    onUnexpected: (error) => unexpected.push(error),
  });

  it('answers wrong variables with typed faults and has nothing to log', async () => {
    const answer = await executeInProcess(engine, { query, variables: { said: { version: 1.5 } } }, {});
    expect(answer).not.toHaveProperty('data');
    expect(answer.errors?.map(({ extensions }) => [extensions?.['code'], extensions?.['inputPath']])).toEqual(
      [
        ['BAD_USER_INPUT', 'said.id'],
        ['BAD_USER_INPUT', 'said.version'],
      ],
    );
    expect(unexpected).toEqual([]);
  });

  it('refuses a kind of operation that the schema does not have', async () => {
    const answer = await executeInProcess(engine, { query: 'subscription { x }' }, {});
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', found: 'subscription' } },
    ]);
  });
});
