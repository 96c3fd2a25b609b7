import { isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputType } from 'graphql';

const scalarWords: Readonly<Record<string, string>> = {
  Int: 'a whole number from -2147483648 to 2147483647',
  Float: 'a number',
  String: 'a text',
  Boolean: 'true or false',
  ID: 'an id, as text',
  Date: 'a day that exists, written YYYY-MM-DD',
};

/**
 * What a value of an input type looks like, in words.
 *
 * @param naming whether names of the schema that the caller did not write are told
 */
export function expectedValue(type: GraphQLInputType, naming: boolean): string {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) return 'a list';
  if (isInputObjectType(inner)) return `an object of the type ${inner.name}`;
  if (!isEnumType(inner)) return scalarWords[inner.name] ?? `a value of the type ${inner.name}`;
  const names = inner.getValues().map(({ name }) => name);
  return naming ? `one of ${names.join(', ')}` : `a value of the type ${inner.name}`;
}
