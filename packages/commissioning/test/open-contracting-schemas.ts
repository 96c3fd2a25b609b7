import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

/** The schemas of Open Contracting 1.1, as published; they lie beside the repository and are no part of it. */
const folder = fileURLToPath(new URL('../../../../shared/data/standards/ocds/', import.meta.url));

/** Whether they are there: a machine without them says so. */
export const haveOpenContractingSchemas = existsSync(folder);

/**
 * Checks a package against the two published schemas, that of packages and that of releases.
 *
 * They are written in draft 4 of JSON Schema. Its words that differ from draft 7 are `id`, which only their roots use and which goes, and
 * limits that are excluded, which they do not use; a schema that does is refused here.
 */
export function openContractingValidator(): (thing: unknown) => readonly string[] {
  const ajv = new Ajv({ allErrors: true, strict: false, validateSchema: false });
  formats.default(ajv);
  const read = (file: string) => {
    const text = readFileSync(`${folder}${file}`, 'utf8');
    if (/"exclusiveM(?:in|ax)imum"/.test(text)) throw new Error(`${file} uses a limit that is excluded.`);
    const {
      id,
      $schema: _draft,
      ...schema
    } = JSON.parse(text) as { readonly id: string; readonly $schema: string };
    return { ...schema, $id: id };
  };
  ajv.addSchema(read('dereferenced-release-schema.json'));
  const validate = ajv.compile(read('release-package-schema.json'));
  return (thing) =>
    validate(thing)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
