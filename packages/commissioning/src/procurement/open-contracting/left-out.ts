import type { Issue } from '@golden-thread/outcomes';

/** Fields of the standard that may tell of a person; nothing of what stands there is repeated. */
const aboutPersons = /(^|\.)contactPoint$/;

/**
 * Everything that stands in a package and is not in what was read of it, one remark each: `PERSON_LEFT_OUT` for whoever can be contacted,
 * and `FIELD_LEFT_OUT` for every other field. What stands there is told by its sort only.
 *
 * @param read - the same package with the fields that are read, and no others.
 */
export function leftOut(given: unknown, read: unknown, path = ''): readonly Issue[] {
  if (Array.isArray(given))
    return given.flatMap((each, index) =>
      leftOut(each, (read as readonly unknown[])[index], `${path}[${index}]`),
    );
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).flatMap(([field, value]) => {
    const at = path === '' ? field : `${path}.${field}`;
    if (Object.hasOwn(read as object, field))
      return leftOut(value, (read as Readonly<Record<string, unknown>>)[field], at);
    return isNothing(value) ? [] : [fieldLeftOut(at, sortOf(value))];
  });
}

/** A field that is not taken over, told by the sort of what stands there. */
export function fieldLeftOut(
  path: string,
  found: string,
  expected = 'a field that this package reads',
): Issue {
  const isPerson = aboutPersons.test(path);
  return {
    code: isPerson ? 'PERSON_LEFT_OUT' : 'FIELD_LEFT_OUT',
    path,
    found: isPerson ? 'somebody who can be contacted' : found,
    expected: isPerson ? 'an organisation, never a person' : expected,
    whatToDo: isPerson
      ? 'Nothing: persons are neither kept nor published.'
      : 'Carry it over by hand if it is needed: it is not in what was read.',
  };
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function sortOf(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'text' : 'a value';
}
