import { isInputObjectType, isListType, isNonNullType, isRequiredInputField } from 'graphql';
import type { GraphQLInputObjectType, GraphQLInputType, GraphQLLeafType } from 'graphql';
import { expectedValue } from './expected-value.ts';

/** One value that is not what its type asks for. */
export interface VariableProblem {
  /** The fields and places in lists that lead to it. */
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly expected: string;
  /** What a scalar threw over it. */
  readonly thrown?: unknown;
}

type Path = VariableProblem['path'];

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : JSON.stringify(value);
}

function* leafProblems(
  value: unknown,
  type: GraphQLLeafType,
  path: Path,
  naming: boolean,
): Iterable<VariableProblem> {
  const problem = { path, found: shown(value), expected: expectedValue(type, naming) };
  try {
    if (type.parseValue(value) === undefined) yield problem;
  } catch (thrown) {
    yield { ...problem, thrown };
  }
}

function* objectProblems(
  value: unknown,
  type: GraphQLInputObjectType,
  path: Path,
  naming: boolean,
): Iterable<VariableProblem> {
  if (typeof value !== 'object' || Array.isArray(value)) {
    yield { path, found: shown(value), expected: expectedValue(type, naming) };
    return;
  }
  const fields = type.getFields();
  const given = value as Readonly<Record<string, unknown>>;
  for (const field of Object.values(fields)) {
    const inner = given[field.name];
    if (inner !== undefined || isRequiredInputField(field))
      yield* variableProblems(inner, field.type, naming, [...path, field.name]);
  }
  const known = naming ? `: ${Object.keys(fields).join(', ')}` : '';
  for (const name of Object.keys(given))
    if (!Object.hasOwn(fields, name))
      yield {
        path: [...path, name],
        found: 'an unknown field',
        expected: `a field of the type ${type.name}${known}`,
      };
}

/**
 * Everything that keeps a value from being of a type, with where it is: whatever executing objects to is here.
 *
 * @param naming whether names of the schema that the caller did not write are told
 */
export function* variableProblems(
  value: unknown,
  type: GraphQLInputType,
  naming: boolean,
  path: Path = [],
): Iterable<VariableProblem> {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (value === null || value === undefined) {
    if (isNonNullType(type)) yield { path, found: shown(value), expected: expectedValue(type, naming) };
  } else if (isListType(inner)) {
    if (!Array.isArray(value)) yield* variableProblems(value, inner.ofType, naming, path);
    else
      for (const [at, item] of value.entries())
        yield* variableProblems(item, inner.ofType, naming, [...path, at]);
  } else if (isInputObjectType(inner)) yield* objectProblems(value, inner, path, naming);
  else yield* leafProblems(value, inner, path, naming);
}
