import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { checkWith } from '../../packages/outcomes/src/schema.ts';
import type { PublishedSchema } from './json-schemas.ts';

/** What the two say of one value. */
export interface Verdicts {
  readonly ajv: boolean;
  readonly zod: boolean;
  /** Codes of what zod found; empty when it found nothing. */
  readonly codes: readonly string[];
}

/** Asks ajv, with the published JSON Schema, and zod, with the schema it was made from. */
export function judge({ json, zod }: PublishedSchema): (value: unknown) => Verdicts {
  const ajv = new Ajv2020({ strict: true, allErrors: false });
  formats.default(ajv);
  const check = ajv.compile(json);
  return (value) => {
    const checked = checkWith(zod, value);
    return {
      ajv: check(value),
      zod: checked.ok,
      codes: checked.ok ? [] : checked.issues.map(({ code }) => code),
    };
  };
}

/**
 * Whether the two agree as promised: on the same verdict, or zod alone refuses for nothing but what the schema's
 * comment says JSON Schema cannot check. JSON Schema never refuses what zod takes.
 */
export function agree(verdicts: Verdicts, alsoChecked: Readonly<Record<string, string>>): boolean {
  if (verdicts.ajv === verdicts.zod) return true;
  return verdicts.ajv && verdicts.codes.every((code) => code in alsoChecked);
}
