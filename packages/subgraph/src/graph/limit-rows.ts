import { defaultFieldResolver, isListType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { Fault } from '../server/fault.ts';

/** From this part of the rows allowed, lists that take their time are read one after the other. */
const IN_TURNS_FROM = 0.01;

/** What was read so far for one operation. */
interface RowsRead {
  rows: number;
  /** Resolves when the list before is read. */
  turn: Promise<unknown>;
}

/**
 * Ends every operation of a schema whose lists come to more rows than allowed, before the rows that are too many are gone into. What is
 * counted before an operation is executed takes a list for a few rows; lists within lists that lead back to each other, such as outcomes
 * and intentions, multiply by what there really is.
 *
 * In an operation that has many rows already, lists are read in turns: read at once, they would all be there before any is counted.
 *
 * @param most - the most rows of all lists of one operation; exactly that many still pass.
 */
export function limitRows(schema: GraphQLSchema, most: number): GraphQLSchema {
  // Each execution has values of variables of its own, with none in them too.
  const executions = new WeakMap<GraphQLResolveInfo['variableValues'], RowsRead>();
  const readFor = ({ variableValues }: GraphQLResolveInfo): RowsRead => {
    const read = executions.get(variableValues) ?? { rows: 0, turn: Promise.resolve() };
    executions.set(variableValues, read);
    return read;
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) if (isList(field)) countRows(field, most, readFor);
  }
  return schema;
}

function countRows(
  field: GraphQLField<unknown, unknown>,
  most: number,
  readFor: (info: GraphQLResolveInfo) => RowsRead,
): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  let takesTime = false;
  field.resolve = (source, args, context, info) => {
    const read = readFor(info);
    const counted = (found: unknown): unknown => {
      if (Array.isArray(found)) read.rows += found.length;
      if (read.rows > most) throw tooManyRows(most);
      return found;
    };
    const take = (): unknown => {
      if (read.rows > most) throw tooManyRows(most);
      const found: unknown = resolve(source, args, context, info);
      if (!(found instanceof Promise)) return counted(found);
      takesTime = true;
      return found.then(counted);
    };
    if (!takesTime || read.rows <= most * IN_TURNS_FROM) return take();
    const turn = read.turn.then(take);
    read.turn = turn.catch(() => undefined);
    return turn;
  };
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function tooManyRows(rows: number): Fault {
  return new Fault('QUERY_TOO_COSTLY', 'The answer to this operation would be too long.', {
    expected: `at most ${rows} rows in all its lists together`,
    whatToDo: 'Ask for fewer lists within lists, or for one part at a time.',
  });
}
