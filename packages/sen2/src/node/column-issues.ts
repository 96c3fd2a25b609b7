import { returnIssue } from '@golden-thread/return-files';
import type { ReturnIssue } from '@golden-thread/return-files';

/** What was found in the header of a table. It is not quoted: a table that lost its header begins with a child. */
export interface HeaderFound {
  readonly file: string;
  /** How the table is called. */
  readonly table: string;
  /** The names of the header, in small letters. */
  readonly names: readonly string[];
  /** The columns that must be there and are not. */
  readonly missing: readonly string[];
  /** How many columns are there that the table does not have. */
  readonly unknown: number;
}

/** What is wrong with the header of a table. */
export function columnIssues({ file, table, names, missing, unknown }: HeaderFound): readonly ReturnIssue[] {
  const tell = (code: string, column: string | null, found: string, expected: string, whatToDo: string) =>
    returnIssue(file, null, { code, column, found, expected, whatToDo });
  return [
    ...missing.map((column) =>
      tell(
        'MISSING_COLUMN',
        column,
        'no such column',
        `a column ${column.toLowerCase()}`,
        'Export the table again with all its columns; its rows were not read.',
      ),
    ),
    ...(unknown === 0
      ? []
      : [
          tell(
            'UNKNOWN_COLUMN',
            null,
            `${unknown} columns the table does not have`,
            `the columns of ${table}`,
            'Take them out: nobody has looked whether they say who a child is.',
          ),
        ]),
    ...(new Set(names).size === names.length
      ? []
      : [
          tell(
            'DUPLICATE_COLUMN',
            null,
            'a column that is there twice',
            'every column once',
            'Export the table again; its rows were not read.',
          ),
        ]),
  ];
}

/** Whether the rows of a table with such a header can be read. */
export function canBeRead(issues: readonly ReturnIssue[]): boolean {
  return issues.every(({ code }) => code === 'UNKNOWN_COLUMN');
}
