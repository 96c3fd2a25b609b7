import fc from 'fast-check';

/** Values that are seldom right: wrong types, near misses of days, ids and addresses, extremes. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    'x ',
    'Not An Id',
    'a--b',
    '2022-02-30',
    '2023-02-29',
    '2022-13-01',
    '0000-01-01',
    '2022-8-1',
    '2022-08-31T24:00:00Z',
    '2022-08-31T09:30:00+01:00',
    '2022-00',
    'ftp://example.org',
    'https://a b',
    'https://é.example/ü',
    -1,
    0,
    0.5,
    101,
    1e21,
    true,
    [],
    {},
    'unknown',
    'zero-tolerance',
  ),
  fc.jsonValue({ maxDepth: 1 }),
);

/** A copy of a value with one place replaced, one field taken away, or one added. */
export function brokenSomewhere(value: unknown): fc.Arbitrary<unknown> {
  const all = places(value);
  return fc
    .tuple(
      fc.constantFrom(...all),
      fc.constantFrom('replace', 'remove', 'add'),
      strange,
      fc.constantFrom('colour', 'constructor', 'id'),
    )
    .map(([path, how, replacement, name]) => changed(structuredClone(value), path, how, replacement, name));
}

function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}

function changed(
  value: unknown,
  path: readonly string[],
  how: string,
  replacement: unknown,
  name: string,
): unknown {
  const [key, ...rest] = path;
  if (key === undefined) {
    if (how !== 'add' || typeof value !== 'object' || value === null) return replacement;
    return Array.isArray(value)
      ? [...value, replacement]
      : Object.fromEntries([...Object.entries(value), [name, replacement]]);
  }
  const within = value as Record<string, unknown>;
  if (rest.length === 0 && how === 'remove') {
    if (Array.isArray(within)) within.splice(Number(key), 1);
    else delete within[key];
  } else within[key] = changed(within[key], rest, how, replacement, name);
  return within;
}
