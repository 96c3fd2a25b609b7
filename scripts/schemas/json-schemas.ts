import type { z } from 'zod';
import { areaFileSchemas } from '../../packages/local-areas/src/schema.ts';
import { jsonSchemaOf } from './json-schema-of.ts';
import { NamedSchemas } from './named-schemas.ts';
import { schemaSources, type SchemaSource } from './schema-source.ts';

/** A JSON Schema ready to be written, beside the zod schema it was made from. */
export interface PublishedSchema {
  readonly packageFolder: string;
  /** Its name in `schemas/`, without `.json`. */
  readonly name: string;
  readonly zod: z.ZodType;
  readonly json: Readonly<Record<string, unknown>>;
  readonly alsoChecked: Readonly<Record<string, string>>;
  /** Places of refinements that nothing is said of; none in a sound workspace. */
  readonly silent: readonly string[];
}

/** `.invalid` never resolves: a name for a schema, and no promise that anything is served there. */
const NAMES = 'https://golden-thread.invalid/schemas';

/** Words, days, numbers and choices stand inside the schemas that use them; nobody keeps a file of one. */
const PARTS: readonly string[] = ['string', 'number', 'int', 'enum', 'literal'];

/** Every JSON Schema of every package: each exported zod schema, and each file of an area folder. */
export async function jsonSchemas(root: string): Promise<readonly PublishedSchema[]> {
  const sources = await schemaSources(root);
  const names = new NamedSchemas(sources);
  return [
    ...sources
      .filter(({ schema }) => !PARTS.includes(schema._zod.def.type))
      .map((source) => published(source, kebab(source.name), sentence(source.name), names)),
    ...Object.entries(areaFileSchemas).map(([file, schema]) =>
      published(
        { packageFolder: 'local-areas', name: file, schema, description: areaFileDescription(file) },
        file.replace(/\.json$/, ''),
        `${file} of an area folder`,
        names,
      ),
    ),
  ];
}

function published(
  { packageFolder, schema, description }: SchemaSource,
  name: string,
  title: string,
  names: NamedSchemas,
): PublishedSchema {
  const { json, alsoChecked, silent } = jsonSchemaOf(schema, names);
  const { $schema, $comment, $defs, description: _own, ...rest } = json;
  const codes = Object.keys(alsoChecked);
  const left =
    codes.length === 0
      ? []
      : [`What JSON Schema cannot say is checked by golden-thread validate: ${codes.join(', ')}.`];
  const comment = [...($comment === undefined ? [] : [$comment]), ...left].join(' ');
  return {
    packageFolder,
    name,
    zod: schema,
    alsoChecked,
    silent,
    json: {
      $schema,
      $id: `${NAMES}/${packageFolder}/${name}.json`,
      title,
      description,
      ...(comment === '' ? {} : { $comment: comment }),
      ...rest,
      ...($defs === undefined ? {} : { $defs }),
    },
  };
}

function areaFileDescription(file: string): string {
  return `What ${file} of an area folder holds. References to other files are checked by golden-thread validate.`;
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

function sentence(name: string): string {
  const words = kebab(name).replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
