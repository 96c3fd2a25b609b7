/** What a table means by a year: which twelve months, or which day or month of it; or that its rows are of months. */
export type YearKind =
  | 'calendar-year'
  | 'financial-year'
  | 'academic-year'
  /** A count on 31 March. */
  | 'at-31-march'
  /** A count in the January census. */
  | 'january'
  /** A mid-year estimate: 30 June. */
  | 'at-30-june'
  /** A count on 30 September. */
  | 'at-30-september'
  /** No year, but a month of it, such as 2023-01. */
  | 'month';

const words: ReadonlyMap<string, YearKind> = new Map([
  ['Calendar Year', 'calendar-year'],
  ['Financial Year', 'financial-year'],
  ['Academic Year', 'academic-year'],
  ['Annual', 'at-31-march'],
  ['Annual - January', 'january'],
  ['Annual (end of Sept)', 'at-30-september'],
]);

/** The words of a dictionary's column of year types that are known. */
export const knownYearTypes: readonly string[] = [...words.keys()];

/**
 * The kind of year behind the words of a dictionary; null when the words are not known. A bare `Annual` stands there for counts
 * on 31 March only.
 *
 * @example
 * yearKindOf('Academic Year'); // => 'academic-year'
 */
export function yearKindOf(text: string): YearKind | null {
  return words.get(text.trim()) ?? null;
}
