import { entitiesField as field } from '@apollo/subgraph/dist/types.js';
import { GraphQLList, GraphQLNonNull } from 'graphql';
import type { GraphQLFieldConfig, GraphQLObjectType, GraphQLUnionType } from 'graphql';
import { Fault } from '../server/fault.ts';

/** A key of an entity, as the federation plugin keeps it with the type. */
interface KeyDirective {
  readonly name: string;
  readonly args?: { readonly fields?: string };
}

/**
 * `_entities`, which finds entities by their references. A reference that leads to no entity of this subgraph is the caller's mistake:
 * the library would take it for one of ours.
 */
export function entitiesField(
  union: GraphQLUnionType,
  entities: readonly GraphQLObjectType[],
): GraphQLFieldConfig<unknown, object, { readonly representations: readonly unknown[] }> {
  const keys = new Map(entities.map((type) => [type.name, keysOf(type)]));
  return {
    ...field,
    type: new GraphQLNonNull(new GraphQLList(union)),
    resolve: (source, args, context, info) => {
      for (const reference of args.representations) checkReference(reference, keys);
      return field.resolve?.(source, args, context, info);
    },
  };
}

/** The names of the fields of each key; our keys have no fields within fields. */
function keysOf({ extensions }: GraphQLObjectType): readonly (readonly string[])[] {
  const directives = extensions['directives'] as readonly KeyDirective[];
  return directives
    .filter(({ name }) => name === 'key')
    .map(({ args }) => (args?.fields ?? '').split(/\s+/u).filter((each) => each !== ''));
}

function checkReference(reference: unknown, keys: ReadonlyMap<string, readonly (readonly string[])[]>): void {
  const given = new Map<string, unknown>(
    typeof reference === 'object' && reference !== null ? Object.entries(reference) : [],
  );
  const ofType = keys.get(String(given.get('__typename')));
  if (ofType?.some((key) => key.every((name) => typeof given.get(name) === 'string'))) return;
  throw new Fault('BAD_USER_INPUT', 'A reference leads to no entity of this service.', {
    found: String(JSON.stringify(reference)),
    expected: 'an object with __typename, the name of an entity of this service, and its key',
    whatToDo: 'Take the types and their keys from the schema of this service, where they are marked @key.',
  });
}
