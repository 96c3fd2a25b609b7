import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

/** The schemas of Popolo, as published; they lie beside the repository and are no part of it. */
const folder = fileURLToPath(new URL('../../../../shared/data/standards/popolo/', import.meta.url));

/** Whether they are there: a machine without them says so. */
export const havePopoloSchemas = existsSync(folder);

/**
 * Checks things against the published schemas, by the name of the schema.
 *
 * The schemas are written in draft 3 of JSON Schema, which no validator in use reads. Two of its words differ in them
 * from draft 7: `id`, which is `$id` now, and `required: true` inside a property, which is a list beside the
 * properties now. Both are rewritten here, nothing else is touched, and any other word of draft 3 is refused.
 */
export function popoloValidator(): (schema: string, thing: unknown) => readonly string[] {
  const ajv = new Ajv({ allErrors: true, strict: false });
  formats.default(ajv);
  for (const file of readdirSync(folder)) {
    const schema = JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as Draft3;
    ajv.addSchema(inDraft7(schema) as object);
  }
  return (schema, thing) => {
    const validate = ajv.getSchema(`http://www.popoloproject.com/schemas/${schema}.json#`);
    if (validate === undefined) throw new Error(`Popolo has no schema "${schema}".`);
    return validate(thing) === true
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${schema}${instancePath} ${message}`);
  };
}

interface Draft3 {
  readonly [word: string]: unknown;
}

const words = [
  '$schema',
  'id',
  'title',
  'description',
  'type',
  'properties',
  'items',
  '$ref',
  'format',
  'pattern',
  'required',
];

function inDraft7(schema: Draft3): Draft3 {
  for (const word of Object.keys(schema)) {
    if (!words.includes(word)) throw new Error(`The schemas use "${word}", which is not rewritten here.`);
  }
  const { $schema: _draft, id, required: _inParent, properties, items, ...same } = schema;
  const named = (properties ?? {}) as Readonly<Record<string, Draft3>>;
  const required = Object.entries(named)
    .filter(([, property]) => property['required'] === true)
    .map(([name]) => name);
  return {
    ...same,
    ...(id === undefined ? {} : { $id: id }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(named).map(([name, property]) => [name, inDraft7(property)]),
          ),
        }),
    ...(required.length === 0 ? {} : { required }),
    ...(items === undefined ? {} : { items: inDraft7(items as Draft3) }),
  };
}
