import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

/** Whether the published schemas and the sample feed lie beside the repository: a machine without them says so. */
export const haveOpenReferral = existsSync(`${folder}standards/openreferral-hsds/service.json`);

/** The sample feed of Open Referral UK 3.0. */
export function sampleFeed(): unknown {
  return JSON.parse(readFileSync(`${folder}open-referral-uk/service_list_v3_sample.json`, 'utf8'));
}

/** The service with every field filled in that comes with the schemas. */
export function fullService(): unknown {
  return JSON.parse(readFileSync(`${folder}standards/openreferral-hsds/example_service_full.json`, 'utf8'));
}

const validators = new Map<string, ValidateFunction>();

/** Checks services against the schema of a service in full, or in a list. */
export function openReferralValidator(
  schema: 'service' | 'service_list',
): (service: unknown) => readonly string[] {
  const validate = validators.get(schema) ?? compiled(schema);
  validators.set(schema, validate);
  return (service) =>
    validate(service) === true
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function compiled(schema: string): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, strict: false });
  formats.default(ajv);
  ajv.addFormat('csv', true);
  return ajv.compile(
    JSON.parse(readFileSync(`${folder}standards/openreferral-hsds/${schema}.json`, 'utf8')) as object,
  );
}
