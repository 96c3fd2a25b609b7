import { sourceEntries } from '../surface/source-entries.ts';
import { jsonSchemas } from './json-schemas.ts';

/** What would be written: the text of each JSON Schema by path from the root, and what is missing in the zod schemas. */
export interface SchemaFiles {
  readonly files: ReadonlyMap<string, string>;
  /** Each a sentence with what to do. */
  readonly problems: readonly string[];
}

/** Every published JSON Schema as a file, and for each package the list of its schemas in `index.json`. */
export async function schemaFiles(root: string): Promise<SchemaFiles> {
  const schemas = await jsonSchemas(root);
  const packages = new Set(
    sourceEntries(root).flatMap(({ name, packageFolder }) =>
      name.endsWith('/schema') ? [packageFolder] : [],
    ),
  );
  const lists = [...packages].map((folder) => {
    const own = schemas.filter(({ packageFolder }) => packageFolder === folder);
    return [
      `packages/${folder}/schemas/index.json`,
      asText(own.map(({ name, json }) => ({ name, title: json['title'], description: json['description'] }))),
    ] as const;
  });
  return {
    files: new Map([
      ...schemas.map(
        ({ packageFolder, name, json }) =>
          [`packages/${packageFolder}/schemas/${name}.json`, asText(json)] as const,
      ),
      ...lists,
    ]),
    problems: schemas.flatMap(({ packageFolder, name, silent }) =>
      silent.map(
        (path) =>
          `packages/${packageFolder}, ${name}, at "${path}": a refinement says nothing to readers of JSON Schema. Add .meta({ pattern }) or .meta({ alsoChecked: { CODE: 'in words' } }) right after it.`,
      ),
    ),
  };
}

function asText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
