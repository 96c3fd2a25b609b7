import { Kind, parse, print, visit } from 'graphql';

/** What a client sees of a supergraph: the same types without the machinery that joins the services. */
export function apiSchemaOf(supergraphSdl: string): string {
  const isMachinery = (name: string): boolean => /^(join|link|core)__/.test(name);
  const document = visit(parse(supergraphSdl), {
    SchemaDefinition: () => null,
    SchemaExtension: () => null,
    DirectiveDefinition: () => null,
    Directive: ({ name }) => (name.value === 'deprecated' ? undefined : null),
    ScalarTypeDefinition: ({ name }) => (isMachinery(name.value) ? null : undefined),
    EnumTypeDefinition: ({ name }) => (isMachinery(name.value) ? null : undefined),
    InputObjectTypeDefinition: ({ name }) => (isMachinery(name.value) ? null : undefined),
  });
  return `${print({ kind: Kind.DOCUMENT, definitions: document.definitions })}\n`;
}
