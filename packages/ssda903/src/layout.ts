import layoutData from './definitions/layout.json' with { type: 'json' };
import type { Ssda903Module } from './ssda903-module.ts';
import type { Ssda903Year } from './ssda903-year.ts';

/** How a field is read. `child`, `birth-date` and `withheld` identify somebody: none of them leaves the reader as it stands. */
export type FieldKind =
  | 'child'
  | 'birth-date'
  | 'withheld'
  | 'date'
  | 'partial-date'
  | 'flag'
  | 'code'
  | 'urn'
  | 'place'
  | 'distance'
  | 'score';

/** One field of a table, by the name of its column. */
export interface Ssda903Field {
  readonly name: string;
  readonly kind: FieldKind;
  /** What it tells, in our words. */
  readonly title: string;
  /** Which codes it takes, where it takes some. */
  readonly codeSet: string | null;
  /** Whether the table may come without this column. */
  readonly optional: boolean;
}

/** What one table of the return looks like. */
export interface TableLayout {
  readonly module: Ssda903Module;
  readonly title: string;
  /** Columns that no other table has: the table is known by them. */
  readonly marks: readonly string[];
  readonly fields: readonly Ssda903Field[];
}

const all: readonly (Omit<TableLayout, 'fields'> & {
  readonly since?: number;
  readonly fields: readonly (Pick<Ssda903Field, 'name' | 'kind' | 'title'> & Partial<Ssda903Field>)[];
})[] = layoutData as never;

/**
 * The tables of the return in a collection year.
 *
 * @source the columns as Data to Insight's validator of the return reads them; social workers are asked for from 2023/24, deprivation
 * of liberty from 2026/27
 * @example
 * layoutOf(2022).length; // => 10
 */
export function layoutOf(year: Ssda903Year): readonly TableLayout[] {
  return all.flatMap(({ module, title, marks, fields, since = year }) =>
    since <= year
      ? [
          {
            module,
            title,
            marks,
            fields: fields.map((field) => ({ codeSet: null, optional: false, ...field })),
          },
        ]
      : [],
  );
}

/** Whether what a field holds could tell who somebody is. */
export function isIdentifying(kind: FieldKind): boolean {
  return kind === 'child' || kind === 'birth-date' || kind === 'withheld';
}
