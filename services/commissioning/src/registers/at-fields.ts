/**
 * A value with every text that stands in a field changed. The field is written as a path through objects; lists on the way are gone
 * through, and a list of texts at its end as well. What is not there stays so.
 *
 * @param path - such as `contributions.organisationId`.
 * @param change - gives the new text, from the old one and its place, such as `contributions[0].organisationId`.
 */
export function atFields(
  value: unknown,
  path: string,
  change: (text: string, place: string) => string,
): unknown {
  return within(value, path.split('.'), '', change);
}

function within(
  value: unknown,
  keys: readonly string[],
  place: string,
  change: (text: string, place: string) => string,
): unknown {
  if (Array.isArray(value))
    return value.map((each, index) => within(each, keys, `${place}[${index}]`, change));
  const [key, ...rest] = keys;
  if (key === undefined) return typeof value === 'string' ? change(value, place) : value;
  if (typeof value !== 'object' || value === null || !(key in value)) return value;
  const inner = (value as Readonly<Record<string, unknown>>)[key];
  return { ...value, [key]: within(inner, rest, place === '' ? key : `${place}.${key}`, change) };
}
