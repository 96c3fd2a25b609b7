import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  type GraphQLSchema,
} from 'graphql';

/** Machinery of federation that no partner reads. */
const MACHINERY = /^(__|_|link__|federation__|join__)|^(FieldSet|Query\._)/u;

/** Everything of a schema that has no description: types, fields, arguments, enum values and input fields. */
export function undescribed(schema: GraphQLSchema): readonly string[] {
  const missing: string[] = [];
  const check = (name: string, described: { readonly description?: string | null | undefined }): void => {
    if (!MACHINERY.test(name) && (described.description ?? '').trim() === '') missing.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (MACHINERY.test(type.name)) continue;
    check(type.name, type);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        if (field.name.startsWith('_')) continue;
        check(`${type.name}.${field.name}`, field);
        for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
      }
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
  }
  for (const directive of schema.getDirectives())
    if (!isSpecifiedDirective(directive) && !MACHINERY.test(directive.name))
      check(`@${directive.name}`, directive);
  return missing;
}
