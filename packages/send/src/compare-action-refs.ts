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

function compareParts(one: string, other: string): number {
  const [a, b] = [Number(one), Number(other)];
  if (Number.isNaN(a) || Number.isNaN(b)) {
    return Number.isNaN(a) === Number.isNaN(b) ? compareText(one, other) : Number.isNaN(a) ? 1 : -1;
  }
  return a - b;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
