/** The most different values that may get a number; a table with more is not what it says it is. */
export const mostKeys = 4096;

/** Gives each different thing a small number, in the order of first sight. */
export interface KeyList<T> {
  /** The number of what stands under a name; made by `make` at first sight. Null when there are too many. */
  readonly keyOf: (name: string, make: () => T) => number | null;
  readonly all: readonly T[];
}

/**
 * An empty list of keys.
 *
 * @example
 * keyList<string>().keyOf('2024', () => '2024'); // => 0
 */
export function keyList<T>(most = mostKeys): KeyList<T> {
  const keys = new Map<string, number>();
  const all: T[] = [];
  return {
    all,
    keyOf(name, make) {
      const known = keys.get(name);
      if (known !== undefined) return known;
      if (all.length >= most) return null;
      keys.set(name, all.length);
      all.push(make());
      return all.length - 1;
    },
  };
}

/**
 * Remembers which combinations of measure, period and area have been seen, one bit for each: 641,070 figures take less than a
 * megabyte.
 *
 * @example
 * const seen = seenFigures();
 * seen(0, 0, 7); // => false
 * seen(0, 0, 7); // => true
 */
export function seenFigures(): (measure: number, period: number, area: number) => boolean {
  const bits = new Map<number, Uint8Array>();
  return (measure, period, area) => {
    const place = measure * mostKeys + period;
    const at = area >> 3;
    let bytes = bits.get(place);
    if (bytes === undefined || bytes.length <= at) {
      const wider = new Uint8Array(Math.max(24, at + 1, (bytes?.length ?? 0) * 2));
      wider.set(bytes ?? []);
      bytes = wider;
      bits.set(place, bytes);
    }
    const bit = 1 << (area & 7);
    const before = (bytes[at]! & bit) !== 0;
    bytes[at]! |= bit;
    return before;
  };
}
