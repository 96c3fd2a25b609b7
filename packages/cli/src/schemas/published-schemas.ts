import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** One JSON Schema that a package publishes. */
export interface PublishedSchema {
  /** `<package>/<schema>`, such as `outcomes/indicator`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The file it stands in. */
  readonly file: string;
}

const PACKAGES = [
  'outcomes',
  'rag',
  'governance',
  'send',
  'sufficiency',
  'commissioning',
  'projection',
  'disclosure',
  'national-data',
  'sen2',
  'local-areas',
] as const;

/** Every JSON Schema of every package, read from the packages themselves: zod is not loaded for it. */
export async function publishedSchemas(): Promise<readonly PublishedSchema[]> {
  const lists = await Promise.all(
    PACKAGES.map(async (name) => {
      const index = await readFile(fileURLToPath(address(name, 'index')), 'utf8');
      const listed = JSON.parse(index) as readonly Omit<PublishedSchema, 'file'>[];
      return listed.map((schema) => ({
        ...schema,
        name: `${name}/${schema.name}`,
        file: fileURLToPath(address(name, schema.name)),
      }));
    }),
  );
  return lists.flat();
}

function address(name: string, schema: string): string {
  return import.meta.resolve(`@golden-thread/${name}/schemas/${schema}.json`);
}
