import { sameValue } from './same-value.ts';

/** Two values that differ, in words: of two objects only the fields that differ, each with its name. */
export function valuesInWords(before: unknown, after: unknown): readonly [before: string, after: string] {
  if (!hasFields(before) || !hasFields(after)) return [inWords(before), inWords(after)];
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !sameValue(before[field], after[field]))
    .sort();
  const of = (value: Readonly<Record<string, unknown>>): string =>
    fields.map((field) => `${field} ${inWords(value[field])}`).join(', ');
  return [of(before), of(after)];
}

function inWords(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return `"${value}"`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : value.map(inWords).join('; ');
  if (!hasFields(value)) return String(value);
  return Object.keys(value)
    .sort()
    .map((field) => `${field} ${inWords(value[field])}`)
    .join(', ');
}

function hasFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
