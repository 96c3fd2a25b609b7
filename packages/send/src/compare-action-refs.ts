/**
 * Orders references as a reader counts, for use in a sort: `1.2.1` before `1.10.1`, and a shorter one before what
 * it begins. Total: two different references are never equal.
 *
 * @example
 * ['1.10.1', '1.2.1'].sort(compareActionRefs)[0]; // => '1.2.1'
 */
export function compareActionRefs(one: string, other: string): number {
  const [left, right] = [parts(one), parts(other)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [a, b] = [left[index], right[index]];
    if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
    const order = compareParts(a, b);
    if (order !== 0) return order;
  }
  return compareText(one, other);
}

/** Runs of digits and of other characters; separators only divide. */
function parts(ref: string): readonly string[] {
  return ref.match(/\d+|[^\d.-]+/g) ?? [];
}

/** Numbers come before words; numbers of any length by size, words by their letters. */
function compareParts(one: string, other: string): number {
  const [a, b] = [one, other].map((part) => (/^\d/.test(part) ? part.replace(/^0+(?=\d)/, '') : null));
  if (typeof a === 'string' && typeof b === 'string') return a.length - b.length || compareText(a, b);
  if (typeof a === 'string') return -1;
  return typeof b === 'string' ? 1 : compareText(one, other);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
