/** A place in a file, as the keys and indices that lead to it. */
export type Place = readonly (string | number)[];

/** A place as an issue writes it: `[0].priorities[2].title`. */
export function written(place: Place): string {
  return place.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** Every field in a value, at any depth: fields, never places in a list. */
export function fieldsIn(value: unknown, at: Place = []): readonly Place[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => fieldsIn(item, [...at, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...fieldsIn(inner, [...at, key])]);
}

/** Every id in a value that names something: the text of each field and each item of a list of texts, at any depth. */
export function textsIn(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value === 'string') return [at];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...at, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...at, key]));
}

/** Every list in a value, at any depth, the value itself included. */
export function listsIn(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [
    ...(Array.isArray(value) ? [at] : []),
    ...inner.flatMap(([key, item]) => listsIn(item, [...at, key])),
  ];
}

/** What stands at a place. */
export function at(value: unknown, place: Place): any {
  return place.reduce<any>((within, key) => within[key], value);
}
