import type { z } from 'zod';
import { foundAt } from './found.ts';

/** As much of a Zod schema's definition as is walked through. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly discriminator?: string;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
}

const wrappers = new Set(['readonly', 'optional', 'nullable']);

/** What a schema is made of, so that it can be walked through. */
export function definitionOf(schema: z.core.$ZodType): Definition {
  return schema._zod.def as unknown as Definition;
}

/** The schema of what stands at a path of a value, with all it is wrapped in; null where the schema has no such place. */
export function schemaAt(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[],
): z.core.$ZodType | null {
  return path.reduce<z.core.$ZodType | null>((within, key, depth) => {
    if (within === null) return null;
    const { type, shape, element } = definitionOf(formOf(within, foundAt(value, path.slice(0, depth))));
    if (type === 'array') return element!;
    return shape !== undefined && Object.hasOwn(shape, key) ? shape[String(key)]! : null;
  }, schema);
}

/** The schema at a path without its wrappers, a choice of several forms still being one. */
export function formAt(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[],
): z.core.$ZodType | null {
  const there = schemaAt(schema, value, path);
  return there === null ? null : unwrapped(there);
}

/** Whether null may stand at a path of a value. */
export function takesNull(schema: z.core.$ZodType, value: unknown, path: readonly PropertyKey[]): boolean {
  const there = schemaAt(schema, value, path);
  return there !== null && wrappersOf(there).includes('nullable');
}

/** The schema inside its wrappers; of several forms the one that the value's own kind names, or else the first. */
function formOf(wrapped: z.core.$ZodType, value: unknown): z.core.$ZodType {
  const schema = unwrapped(wrapped);
  const { type, options, discriminator } = definitionOf(schema);
  if (type !== 'union') return schema;
  const named = options!.find(
    (option) =>
      discriminator !== undefined &&
      safeParse(definitionOf(formOf(option, value)).shape![discriminator]!, foundAt(value, [discriminator])),
  );
  return formOf(named ?? options![0]!, value);
}

function safeParse(schema: z.core.$ZodType, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success;
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const { type, innerType } = definitionOf(schema);
  return wrappers.has(type) ? unwrapped(innerType!) : schema;
}

function wrappersOf(schema: z.core.$ZodType): readonly string[] {
  const { type, innerType } = definitionOf(schema);
  return wrappers.has(type) ? [type, ...wrappersOf(innerType!)] : [];
}
