/** What stands at a path of a value; undefined when nothing does. */
export function foundAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (within, key) =>
      typeof within === 'object' && within !== null
        ? (within as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

/** A path as people write it: `outcomes[2].title`. */
export function pathText(path: readonly PropertyKey[], prefix: string): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, prefix);
}

/** A value in a few words: JSON cut to 80 characters, or "nothing". */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' || typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
