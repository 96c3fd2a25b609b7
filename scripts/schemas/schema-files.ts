import { jsonSchemas } from './json-schemas.ts';

/** What would be written: the text of each JSON Schema by path from the root, and what is missing in the zod schemas. */
export interface SchemaFiles {
  readonly files: ReadonlyMap<string, string>;
  /** Each a sentence with what to do. */
  readonly problems: readonly string[];
}

/** Every published JSON Schema as a file. */
export async function schemaFiles(root: string): Promise<SchemaFiles> {
  const schemas = await jsonSchemas(root);
  return {
    files: new Map(
      schemas.map(({ packageFolder, name, json }) => [
        `packages/${packageFolder}/schemas/${name}.json`,
        `${JSON.stringify(json, null, 2)}\n`,
      ]),
    ),
    problems: schemas.flatMap(({ packageFolder, name, silent }) =>
      silent.map(
        (path) =>
          `packages/${packageFolder}, ${name}, at "${path}": a refinement says nothing to readers of JSON Schema. Add .meta({ pattern }) or .meta({ alsoChecked: { CODE: 'in words' } }) right after it.`,
      ),
    ),
  };
}
