import type { Issue } from '@golden-thread/outcomes';
import { popoloFields } from '../schema/popolo.ts';

/**
 * Everything that stands in a Popolo document and is not read, one remark each: `PERSON_LEFT_OUT` for persons, of whom
 * nothing is repeated, and `FIELD_LEFT_OUT` for every other list or field. What stands there is told by its sort only.
 */
export function leftOut(input: object): readonly Issue[] {
  const remarks: Issue[] = [];
  for (const [list, value] of Object.entries(input)) {
    if (list === 'persons' || !Object.hasOwn(popoloFields, list)) {
      remarks.push(...unread(list, value));
      continue;
    }
    const known: readonly string[] = popoloFields[list as keyof typeof popoloFields];
    for (const [index, entry] of (value as readonly object[]).entries()) {
      const path = `${list}[${index}]`;
      for (const [field, found] of Object.entries(entry)) {
        if (!known.includes(field)) remarks.push(...unread(`${path}.${field}`, found));
        else if ((field === 'person_id' || field === 'person') && found !== null && found !== undefined)
          remarks.push(person(`${path}.${field}`));
        else remarks.push(...unreadWithin(`${path}.${field}`, field, found));
      }
    }
  }
  return remarks;
}

const within: Readonly<Record<string, readonly string[]>> = {
  sources: ['url', 'note'],
  identifiers: ['scheme', 'identifier'],
  member: ['id'],
};

/** What stands inside a field that is read, beside what is read of it. */
function unreadWithin(path: string, field: string, value: unknown): readonly Issue[] {
  const known = Object.hasOwn(within, field) ? within[field] : undefined;
  if (known === undefined || typeof value !== 'object' || value === null) return [];
  const parts: readonly (readonly [string, object])[] = Array.isArray(value)
    ? (value as readonly object[]).map((each, index) => [`${path}[${index}]`, each] as const)
    : [[path, value]];
  return parts.flatMap(([place, part]) =>
    Object.entries(part).flatMap(([name, found]) =>
      known.includes(name) ? [] : unread(`${place}.${name}`, found),
    ),
  );
}

function unread(path: string, value: unknown): readonly Issue[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value) && value.length === 0) return [];
  if (path === 'persons' && Array.isArray(value)) return value.map((_, index) => person(`persons[${index}]`));
  if (/(^|[.])(persons?|creator|attendees|votes?|speeches)$/.test(path)) return [person(path)];
  return [
    {
      code: 'FIELD_LEFT_OUT',
      path,
      found: Array.isArray(value)
        ? `a list of ${value.length}`
        : typeof value === 'object'
          ? 'an object'
          : typeof value === 'string'
            ? 'text'
            : 'a value',
      expected: 'a field that this package reads',
      whatToDo: 'Carry it over by hand if it is needed: it is not in what was read.',
    },
  ];
}

function person(path: string): Issue {
  return {
    code: 'PERSON_LEFT_OUT',
    path,
    found: 'a person',
    expected: 'posts, bodies and organisations only',
    whatToDo: 'Nothing, where a post holds the seat; otherwise add the post that does.',
  };
}
