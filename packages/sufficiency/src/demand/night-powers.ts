/** What so many equal nights do: to who is there (`kept`), and to one who comes on each of their mornings (`come`), row by row. */
export interface Nights {
  readonly kept: Float64Array;
  readonly come: Float64Array;
}

/**
 * What any number of nights does that each do the same, by squares instead of night by night; every number asked for is worked out once.
 * `night` has a row for each type in the evening with the chance of each type in the morning; what is missing to 1 has left.
 */
export function nightPowers(night: readonly Float64Array[]): (count: number) => Nights {
  const types = night.length;
  const one: Nights = { kept: Float64Array.from(night.flatMap((row) => [...row])), come: identity(types) };
  const known = new Map<number, Nights>([
    [0, { kept: identity(types), come: new Float64Array(types * types) }],
  ]);
  const after = (count: number): Nights => {
    // Of a forecast of every day most steps are of one night.
    if (count === 1) return one;
    const seen = known.get(count);
    if (seen !== undefined) return seen;
    const half = after(count >> 1);
    const rest = count % 2 === 0 ? half : joined(half, one, types);
    const whole = joined(half, rest, types);
    known.set(count, whole);
    return whole;
  };
  return after;
}

/** Some nights and then others: who came in the first lives through the others, and others come. */
function joined(first: Nights, then: Nights, types: number): Nights {
  const come = product(first.come, then.kept, types);
  return {
    kept: product(first.kept, then.kept, types),
    come: come.map((value, at) => value + then.come[at]!),
  };
}

function identity(types: number): Float64Array {
  return Float64Array.from({ length: types * types }, (_, at) => (at % (types + 1) === 0 ? 1 : 0));
}

function product(one: Float64Array, other: Float64Array, types: number): Float64Array {
  const result = new Float64Array(types * types);
  for (let row = 0; row < types; row += 1) {
    for (let middle = 0; middle < types; middle += 1) {
      const factor = one[row * types + middle]!;
      for (let column = 0; column < types; column += 1) {
        result[row * types + column]! += factor * other[middle * types + column]!;
      }
    }
  }
  return result;
}
