/** Records that could not be counted or passed over, because something of them is not known. */
export interface LeftOut {
  readonly count: number;
  /** How many and why, as a sentence. */
  readonly because: string;
  readonly records: readonly string[];
}

/** What a measure works out from records, with the records behind it. */
export interface MeasureAnswer {
  /** Which part, such as a type of need; null where the measure has none. */
  readonly part: string | null;
  /** Not rounded; null where there is none, and `reason` says why. */
  readonly value: number | null;
  /** How many records are counted; null where it cannot be told. */
  readonly numerator: number | null;
  /** How many it is a share of; null for a count, and where it cannot be told. */
  readonly denominator: number | null;
  readonly reason: string | null;
  /** The keys of the records behind numerator and denominator, in order; those of the denominator are none for a count. */
  readonly records: { readonly counted: readonly string[]; readonly of: readonly string[] };
  readonly leftOut: readonly LeftOut[];
}

/** Something with a key. */
export interface Keyed {
  readonly key: string;
}

/** How many records there are. */
export function countOf(counted: readonly Keyed[], leftOut: readonly LeftOut[]): MeasureAnswer {
  const records = { counted: keysOf(counted), of: [] };
  const numerator = counted.length;
  return { part: null, value: numerator, numerator, denominator: null, reason: null, records, leftOut };
}

/**
 * The share of records that are counted, from 0 to 100; `reason` says why there is none, where there is nothing to take it of.
 *
 * @example
 * shareOf(null, [], [], [], 'Nobody was looked after.').value; // => null
 */
export function shareOf(
  part: string | null,
  counted: readonly Keyed[],
  of: readonly string[],
  leftOut: readonly LeftOut[],
  reason: string,
): MeasureAnswer {
  return {
    part,
    value: of.length === 0 ? null : (counted.length / of.length) * 100,
    numerator: counted.length,
    denominator: of.length,
    reason: of.length === 0 ? reason : null,
    records: { counted: keysOf(counted), of },
    leftOut,
  };
}

/** No answer, and why. */
export function untold(reason: string): MeasureAnswer {
  const records = { counted: [], of: [] };
  return { part: null, value: null, numerator: null, denominator: null, reason, records, leftOut: [] };
}

/** The keys of records, in the order of the records. */
export function keysOf(records: readonly Keyed[]): readonly string[] {
  return records.map(({ key }) => key);
}

/**
 * Says how many records are left out, and why; nothing where none is.
 *
 * @param one - such as `request`; `many` of them `without a day of receipt`.
 */
export function leaveOut(
  records: readonly Keyed[],
  one: string,
  many: string,
  without: string,
): readonly LeftOut[] {
  const count = records.length;
  if (count === 0) return [];
  const because = `${count} ${count === 1 ? one : many} ${without} ${count === 1 ? 'is' : 'are'} left out.`;
  return [{ count, because, records: keysOf(records) }];
}
