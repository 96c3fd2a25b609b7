import { Kind, parse, print, visit } from 'graphql';

/**
 * What a client needs of a supergraph: the same types without the machinery that joins the services, and without
 * descriptions, so that a better wording is not a change of the schema.
 */
export function apiSchemaOf(supergraphSdl: string): string {
  const isMachinery = (name: string): boolean => /^(join|link|core)__/.test(name);
  const stripped = visit(parse(supergraphSdl), {
    SchemaDefinition: () => null,
    SchemaExtension: () => null,
    DirectiveDefinition: () => null,
    Directive: ({ name }) => (name.value === 'deprecated' ? undefined : null),
    ScalarTypeDefinition: ({ name }) => (isMachinery(name.value) ? null : undefined),
    EnumTypeDefinition: ({ name }) => (isMachinery(name.value) ? null : undefined),
    InputObjectTypeDefinition: ({ name }) => (isMachinery(name.value) ? null : undefined),
  });
  const plain = visit(stripped, {
    // In a definition, the only strings are descriptions and reasons for deprecation.
    StringValue: (_node, key) => (key === 'description' ? null : undefined),
  });
  return `${print({ kind: Kind.DOCUMENT, definitions: plain.definitions })}\n`;
}
