import type { Joined } from './query-plan.ts';

/** The path of an object in the result. */
export type ResultPath = readonly (string | number)[];

/** Objects at a path of a result, with where each one is; `null` and missing ones are left out. */
export interface Entities {
  readonly objects: readonly Joined[];
  /** Where the object at an index is. Found only when asked for: it is needed for errors. */
  readonly pathOf: (index: number) => ResultPath;
}

function collect(value: unknown, path: readonly string[], at: number, found: Joined[]): void {
  if (value === null || value === undefined) return;
  const step = path[at];
  if (Array.isArray(value)) {
    const next = step === '@' ? at + 1 : at;
    for (const element of value) collect(element, path, next, found);
  } else if (typeof value !== 'object') return;
  else if (step === undefined) found.push(value as Joined);
  else collect(Object.hasOwn(value, step) ? (value as Joined)[step] : undefined, path, at + 1, found);
}

function collectPaths(
  value: unknown,
  path: readonly string[],
  at: number,
  here: ResultPath,
  found: ResultPath[],
): void {
  if (value === null || value === undefined) return;
  const step = path[at];
  if (Array.isArray(value)) {
    const next = step === '@' ? at + 1 : at;
    for (const [index, element] of value.entries())
      collectPaths(element, path, next, [...here, index], found);
  } else if (typeof value !== 'object') return;
  else if (step === undefined) found.push(here);
  else if (Object.hasOwn(value, step)) {
    collectPaths((value as Joined)[step], path, at + 1, [...here, step], found);
  }
}

/** Finds the objects at a path; `@` stands for every element of a list. */
export function entitiesAt(root: Joined, path: readonly string[]): Entities {
  const objects: Joined[] = [];
  collect(root, path, 0, objects);
  return {
    objects,
    pathOf(index) {
      const paths: ResultPath[] = [];
      collectPaths(root, path, 0, [], paths);
      return paths[index] ?? [];
    },
  };
}
