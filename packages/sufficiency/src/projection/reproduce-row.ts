import type { MethodName } from '@golden-thread/projection';
import { projectYearly } from './project-yearly.ts';
import type { Direction } from './published-projection.ts';
import type { YearlyValue } from './yearly-series.ts';

/** What the printed past of a row gives by the method its document names, beside what the document says. */
export interface RowReproduced {
  /** The years to come; empty when the past that is printed is too short for the method. */
  readonly values: readonly number[];
  /** Which way they go from the last value printed; null when they cannot be told. */
  readonly direction: Direction | null;
  /** Whether it is the way the document says; null when it cannot be told. */
  readonly agrees: boolean | null;
}

/**
 * Continues what a document prints of one thing, to hold it against the way the document says it will go.
 *
 * @example
 * import { reproduceRow } from '@golden-thread/sufficiency/projection';
 * const past = [140, 122].map((value, at) => ({ date: `${2021 + at}-03-31`, value }));
 * reproduceRow({ direction: 'rise', past, method: 'least-squares', years: 1 }); // => { values: [104], direction: 'fall', agrees: false }
 */
export function reproduceRow(row: {
  readonly direction: Direction;
  readonly past: readonly YearlyValue[];
  readonly method: MethodName;
  readonly years: number;
}): RowReproduced {
  const projected = projectYearly(row.past, row.years, row.method);
  const from = row.past.at(-1)?.value ?? null;
  if (projected === null || from === null) return { values: [], direction: null, agrees: null };
  const values = projected.points.map(({ value }) => value);
  const change = (values.at(-1) as number) - from;
  const direction = change === 0 ? 'no-change' : change > 0 ? 'rise' : 'fall';
  return { values, direction, agrees: direction === row.direction };
}
