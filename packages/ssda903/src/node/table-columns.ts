import type { TableLayout } from '../layout.ts';
import { returnIssue } from '../return-issue.ts';
import type { ReturnIssue } from '../return-issue.ts';

/** Where in its rows a table has what. */
export interface TableColumns {
  readonly layout: TableLayout;
  /** For each field of the table its column, or -1. */
  readonly fields: readonly number[];
  /** The column that says which collection year a row is of, in a file that has several; or -1. */
  readonly year: number;
  /** The column that says which authority a row is of, in a file that has several; or -1. */
  readonly authority: number;
  readonly issues: readonly ReturnIssue[];
  /** Whether its rows can be read. */
  readonly readable: boolean;
}

/**
 * What a table is, by its header; null where it is none of a return. A header is not quoted in issues: a table that lost its header
 * begins with a child. Both layouts are known: the columns of the return, and the same with `LA` and `YEAR` for files that have several
 * authorities and years.
 */
export function tableColumns(
  file: string,
  header: readonly string[],
  layouts: readonly TableLayout[],
): TableColumns | null {
  const names = header.map((name) => name.trim().toUpperCase());
  const layout = layouts.find(({ marks }) => marks.some((mark) => names.includes(mark)));
  if (layout === undefined) return null;
  const fields = layout.fields.map(({ name }) => names.indexOf(name));
  const year = names.indexOf('YEAR');
  const authority = names.indexOf('LA');
  const missing = layout.fields.filter(({ optional }, at) => !optional && fields[at] === -1);
  const unknown = names.filter((_name, at) => ![...fields, year, authority].includes(at)).length;
  const twice = new Set(names).size < names.length;
  const tell = (code: string, column: string | null, found: string, expected: string, whatToDo: string) =>
    returnIssue(file, null, { code, rule: null, column, found, expected, whatToDo });
  return {
    layout,
    fields,
    year,
    authority,
    readable: missing.length === 0 && !twice,
    issues: [
      ...missing.map(({ name }) =>
        tell(
          'MISSING_COLUMN',
          name,
          'no such column',
          `a column ${name}`,
          'Export the table again with all its columns; its rows were not read.',
        ),
      ),
      ...(unknown === 0 || twice
        ? []
        : [
            tell(
              'UNKNOWN_COLUMN',
              null,
              `${unknown} columns the table does not have`,
              `the columns of ${layout.module}`,
              'Take them out: nobody has looked whether they say who a child is.',
            ),
          ]),
      ...(twice
        ? [
            tell(
              'DUPLICATE_COLUMN',
              null,
              'a column that is there twice',
              'every column once',
              'Export the table again; its rows were not read.',
            ),
          ]
        : []),
    ],
  };
}
