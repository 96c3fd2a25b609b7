import { compareTexts } from '../text-order.ts';

/** Whether two plain values say the same, in whatever order their fields stand; a field left out is one that is undefined. */
export function sameValue(one: unknown, other: unknown): boolean {
  return written(one) === written(other);
}

/** A value as it is written in a file: text as it is, anything else as JSON with its fields in order; null for nothing. */
export function written(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value, inOrder);
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => compareTexts(one, other)));
}
