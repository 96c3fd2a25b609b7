import { z } from 'zod';
import type { NamedSchemas } from './named-schemas.ts';

/** A JSON Schema (draft 2020-12) and what only zod checks of the same value. */
export interface JsonSchemaOf {
  readonly json: Record<string, unknown>;
  /** Issue codes that JSON Schema cannot say, each with what is checked, in words. */
  readonly alsoChecked: Readonly<Record<string, string>>;
  /** Where a refinement says neither its `pattern` nor, by `alsoChecked`, what JSON Schema leaves out. */
  readonly silent: readonly string[];
}

/** The JSON Schema of a zod schema. What it cannot say stands in `$comment`, in its place. */
export function jsonSchemaOf(schema: z.ZodType, names: NamedSchemas): JsonSchemaOf {
  const alsoChecked: Record<string, string> = {};
  const refined = new Map<z.core.$ZodType, string>();
  const json = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'throw',
    metadata: names as never,
    override: ({ zodSchema, jsonSchema, path }) => {
      if (isRefined(zodSchema)) refined.set(zodSchema, path.join('/'));
      // `readonly` is about the value in memory, not about the file.
      delete jsonSchema.readOnly;
      delete jsonSchema.id;
      // What a graph calls it is of no use in a file.
      delete jsonSchema['graphName'];
      const codes = jsonSchema['alsoChecked'] as Record<string, string> | undefined;
      if (codes === undefined) return;
      delete jsonSchema['alsoChecked'];
      Object.assign(alsoChecked, codes);
      jsonSchema.$comment = `golden-thread validate also checks: ${Object.entries(codes)
        .map(([code, words]) => `${words} (${code})`)
        .join('; ')}.`;
    },
  }) as Record<string, unknown>;
  const told = new Set([...refined.keys()].filter(isDescribed).flatMap(withWhatItWasMadeFrom));
  const silent = [...refined].flatMap(([each, path]) => (told.has(each) ? [] : [path]));
  return { json, alsoChecked, silent };
}

function isRefined(schema: z.core.$ZodType): boolean {
  return schema._zod.def.checks?.some((check) => check._zod.def.check === 'custom') ?? false;
}

function isDescribed(schema: z.core.$ZodType): boolean {
  const said: Record<string, unknown> = z.globalRegistry.get(schema) ?? {};
  return 'pattern' in said || 'alsoChecked' in said;
}

/** A schema and those it was refined from, one after another: what is said of the last is said of all. */
function withWhatItWasMadeFrom(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const { parent } = schema._zod;
  return parent === undefined ? [schema] : [schema, ...withWhatItWasMadeFrom(parent)];
}
