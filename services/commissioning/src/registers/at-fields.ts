/**
 * A value with every text that stands in a field changed. The field is written as a path through objects; lists on the way are gone
 * through, and a list of texts at its end as well. What is not there stays so.
 *
 * @param path - such as `contributions.organisationId`.
 * @param change - gives the new text, from the old one, its place, such as `contributions[0].organisationId`, and what it stands in: the
 * objects on the way to it, the outermost first.
 */
export function atFields(value: unknown, path: string, change: ChangeAt): unknown {
  return within(value, path.split('.'), '', [], change);
}

type Fields = Readonly<Record<string, unknown>>;
type ChangeAt = (text: string, place: string, standsIn: readonly Fields[]) => string;

function within(
  value: unknown,
  keys: readonly string[],
  place: string,
  standsIn: readonly Fields[],
  change: ChangeAt,
): unknown {
  if (Array.isArray(value))
    return value.map((each, index) => within(each, keys, `${place}[${index}]`, standsIn, change));
  const [key, ...rest] = keys;
  if (key === undefined) return typeof value === 'string' ? change(value, place, standsIn) : value;
  if (typeof value !== 'object' || value === null || !(key in value)) return value;
  const fields = value as Fields;
  const at = place === '' ? key : `${place}.${key}`;
  return { ...fields, [key]: within(fields[key], rest, at, [...standsIn, fields], change) };
}
