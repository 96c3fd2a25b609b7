import type { GraphQLScalarType } from 'graphql';
import { buildSchema, execute, graphqlSync, parse, validate } from 'graphql';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE_SCALAR, parseDay } from './scalars.ts';

function schemaWithDate() {
  const schema = buildSchema('scalar Date type Query { day(on: Date!): Date }');
  Object.assign(schema.getType('Date') as GraphQLScalarType, DATE_SCALAR);
  return schema;
}

describe('parseDay', () => {
  it.each(['2022-08-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', (day) => {
    expect(parseDay(day)).toBe(day);
  });

  it.each([
    '2022-02-29',
    '1900-02-29',
    '2022-04-31',
    '2022-00-10',
    '2022-13-01',
    '2022-01-00',
    '2022-1-1',
    '0000-01-01',
    '2022-08-31T00:00:00Z',
    ' 2022-08-31',
    '٢٠٢٢-٠٨-٣١',
    '',
    20220831,
    null,
    { toString: () => '2022-08-31' },
  ])('refuses %j', (value) => {
    expect(() => parseDay(value)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'INVALID_DATE' }) }),
    );
  });

  it('takes exactly the days that the calendar has', () => {
    const part = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), part, part, (year, month, day) => {
        const two = (value: number): string => String(value).padStart(2, '0');
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
        const date = new Date(`${text}T00:00:00Z`);
        const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        let taken = true;
        try {
          parseDay(text);
        } catch {
          taken = false;
        }
        expect(taken).toBe(real);
      }),
    );
  });
});

describe('the Date scalar', () => {
  it('keeps its code when a variable is refused', () => {
    const schema = schemaWithDate();
    const result = execute({
      schema,
      document: parse('query ($on: Date!) { day(on: $on) }'),
      variableValues: { on: '2022-02-30' },
    });
    expect(result).toMatchObject({ errors: [{ extensions: { code: 'INVALID_DATE' } }] });
  });

  it('keeps its code when a literal is refused', () => {
    const [error] = validate(schemaWithDate(), parse('{ day(on: "2022-02-30") }'));
    expect(error?.extensions['code']).toBe('INVALID_DATE');
  });

  it('gives days out as they came in', () => {
    const result = graphqlSync({
      schema: schemaWithDate(),
      source: '{ day(on: "2022-08-31") }',
      rootValue: { day: ({ on }: { on: string }) => on },
    });
    expect(result.data).toEqual({ day: '2022-08-31' });
  });
});
