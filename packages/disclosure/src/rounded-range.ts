/** The nearest multiple of a base; a half goes up. */
export function nearestMultiple(count: number, base: number): number {
  return Math.floor(count / base + 0.5) * base;
}

/** Smallest and largest count that is printed as a multiple of a base. */
export function rangeOfRounded(
  printed: number,
  { base, agreeing }: { readonly base: number; readonly agreeing: boolean },
): readonly [low: number, high: number] {
  return agreeing
    ? [Math.max(0, printed - base + 1), printed + base - 1]
    : [Math.max(0, Math.ceil(printed - base / 2)), Math.ceil(printed + base / 2) - 1];
}
