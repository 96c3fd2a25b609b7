import type { z } from 'zod';
import { definitionOf } from './schema-at.ts';

/** Texts and numbers of the kinds that are written in files, the first that fits is taken. */
const samples: readonly unknown[] = [
  1,
  '2000-01-01',
  '2000-01-01T00:00:00Z',
  '2000-01',
  'https://example.org',
  'E06000000',
  0,
  true,
  '1',
];

/**
 * Something a schema takes, made up; undefined where nothing could be. It stands where a value is wrong, so that what stands
 * beside it can be looked at.
 *
 * @param name - an id for it that nothing else has.
 */
export function standIn(schema: z.core.$ZodType, name: string): unknown {
  const made = make(schema, name);
  return (schema as z.ZodType).safeParse(made).success ? made : undefined;
}

function make(schema: z.core.$ZodType, name: string): unknown {
  const { type, innerType, shape, options, entries, values } = definitionOf(schema);
  if (type === 'nullable') return null;
  if (type === 'optional') return undefined;
  if (innerType !== undefined) return make(innerType, name);
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(shape!).flatMap(([field, inner]) => {
        const made = make(inner, `${name}-${field.toLowerCase()}`);
        return made === undefined ? [] : [[field, made]];
      }),
    );
  if (type === 'array') return [];
  if (type === 'union') return make(options![0]!, name);
  if (type === 'enum') return Object.values(entries!)[0];
  if (type === 'literal') return values![0];
  // Numbers of its own too: no two things that are numbered are to have the same.
  const number = 1_000_000 + Number(name.replaceAll(/\D/g, '').slice(-9));
  return [name, number, ...samples].find((sample) => (schema as z.ZodType).safeParse(sample).success);
}
