/** The place of the newest known value, up to and with `last`; -1 where none is known. */
export function newestKnown(values: readonly (number | null)[], last: number = values.length - 1): number {
  return values.slice(0, last + 1).findLastIndex((value) => value !== null);
}
