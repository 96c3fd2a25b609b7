import type { z } from 'zod';
import { foundAt, pathText } from './found.ts';
import { definitionOf, formAt, schemaAt } from './schema-at.ts';
import { standIn } from './stand-in.ts';

/** A value that a schema takes, and what of it is made up. */
export interface Mended {
  readonly value: unknown;
  /** The places where something stands that was made up, as paths. */
  readonly places: readonly string[];
  /** What stood there. */
  readonly replaced: readonly unknown[];
}

const mostRounds = 4;

/**
 * A value with stand-ins where it is wrong, so that what is right in it can be held against other things; null where no
 * stand-in helps, as when two fields contradict each other. Never for use as data.
 */
export function mend(schema: z.ZodType, input: unknown, name: string): Mended | null {
  if (schema.safeParse(input).success) return { value: input, places: [], replaced: [] };
  const value: unknown = copied(input);
  const places: string[] = [];
  const replaced: unknown[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const { success, error } = schema.safeParse(value);
    if (success) return { value, places, replaced };
    for (const issue of error.issues) {
      if (issue.code === 'unrecognized_keys') {
        const holder = foundAt(value, issue.path) as Record<string, unknown>;
        for (const key of issue.keys) Reflect.deleteProperty(holder, key);
        continue;
      }
      const path = wholeOf(schema, value, issue.path);
      const there = holds(value, path.slice(0, -1)) ? schemaAt(schema, value, path) : null;
      if (path.length === 0 || there === null) return null;
      places.push(pathText(path, ''));
      replaced.push(foundAt(value, path));
      put(value, path, standIn(there, `${name}-${places.length}`));
    }
  }
  return null;
}

/** Whether something can still be put there: what held it may just have been replaced by something shorter. */
function holds(value: unknown, path: readonly PropertyKey[]): boolean {
  const there = foundAt(value, path);
  return typeof there === 'object' && there !== null;
}

/** A kind that is none makes the whole of what it is the kind of unreadable. */
function wholeOf(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] {
  const above = path.slice(0, -1);
  const { discriminator } = definitionOf(formAt(schema, value, above) ?? schema);
  return path.length > 0 && discriminator === path.at(-1) ? above : path;
}

function put(value: unknown, path: readonly PropertyKey[], made: unknown): void {
  const holder = foundAt(value, path.slice(0, -1)) as Record<PropertyKey, unknown>;
  const last = path.at(-1) as PropertyKey;
  if (made === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = made;
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copied(inner)]));
}
