/** Numbers that look like chance and are not: the same seed gives the same ones. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  /** True for such a share of calls. */
  readonly happens: (share: number) => boolean;
  /** One of the names, by weight. */
  readonly pick: (weights: Readonly<Record<string, number>>) => string;
}

/** Chance from a seed, any whole number. */
export function chanceFrom(seed: number): Chance {
  let state = Math.imul(seed, 0x9e3779b1) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    happens: (share) => next() < share,
    pick(weights) {
      const names = Object.keys(weights);
      let left = next() * Object.values(weights).reduce((sum, weight) => sum + weight, 0);
      return names.find((name) => (left -= weights[name] as number) < 0) as string;
    },
  };
}
