import { caseworkCell, returnCell } from './casework-cell.ts';
import type { ReadCell } from '../read-cell.ts';
import type { Sen2Year } from '../sen2-module.ts';
import { childColumns, requestColumn } from './casework-layout.ts';
import type { CaseworkLayout } from './casework-layout.ts';

/** A column of a table of casework and how its cells are read. */
export interface CaseworkColumn {
  readonly name: string;
  /** Another name that case systems give it. */
  readonly alias: string | null;
  /** Whether a cell may be empty. */
  readonly empty: boolean;
  /** Whether the table may come without it. */
  readonly optional: boolean;
  readonly read: ReadCell;
}

/** How many columns stand before the fields of a table: the two numbers of a child and, where it is of a request, its day. */
export function columnsBefore({ about }: CaseworkLayout): 2 | 3 {
  return about === 'request' ? 3 : 2;
}

/** The columns of a table: those that name the child, the day of the request where the table is of one, then its fields. */
export function caseworkColumns(layout: CaseworkLayout, year: Sen2Year): readonly CaseworkColumn[] {
  const [upn, uln] = childColumns;
  const child = { empty: true, optional: true };
  return [
    { name: upn, alias: null, ...child, read: returnCell(upn, 'upn', year) },
    { name: uln, alias: 'ULN', ...child, read: returnCell(uln, 'uln', year) },
    ...(layout.about === 'person'
      ? []
      : [
          {
            name: requestColumn,
            alias: 'ReceivedDate',
            empty: false,
            optional: false,
            read: returnCell(requestColumn, 'date', year),
          },
        ]),
    ...layout.fields.map((field) => ({
      name: field.name,
      alias: null,
      empty: field.empty,
      optional: field.optional,
      read: caseworkCell(field, year),
    })),
  ];
}
