import type { DateFormat } from './date-format.ts';
import { isIdentifying } from './layout.ts';
import type { TableLayout } from './layout.ts';
import { cellReader } from './read-cell.ts';
import type { CellValue } from './read-cell.ts';
import type { Finding } from './return-issue.ts';
import type { Ssda903Year } from './ssda903-year.ts';

/** The cells of a row. */
export type RecordCells = readonly (string | undefined)[];

/** A row's cells, read. `child` and `birthDate` identify and go no further than the reader. */
export interface CellsRead {
  readonly values: Readonly<Record<string, CellValue>>;
  readonly child: string | null;
  readonly birthDate: string | null;
  readonly findings: readonly Finding[];
}

/** What the rows of a table are read by. */
export interface RowsToRead {
  readonly layout: TableLayout;
  readonly year: Ssda903Year;
  readonly format: DateFormat;
  /** For each field of the layout the place of its cell in a row, or -1; as the layout has them unless said. */
  readonly columns?: readonly number[] | undefined;
}

/** How the rows of a table are read in a collection year. */
export function recordReader({
  layout,
  year,
  format,
  columns,
}: RowsToRead): (cells: RecordCells) => CellsRead {
  // What is withheld is not looked at, whatever it says.
  const places = layout.fields.map((field, at) => ({ field, at }));
  const wanted = places.filter(({ field }) => field.kind !== 'withheld');
  const fields = wanted.map(({ field, at }) => ({
    name: field.name,
    isChild: field.kind === 'child',
    isBirth: field.kind === 'birth-date',
    isGiven: !isIdentifying(field.kind),
    column: columns?.[at] ?? at,
    read: cellReader(field, year, format),
  }));
  // Copied for each row: the fields of a row that has none yet would be added one by one.
  const empty: Readonly<Record<string, CellValue>> = Object.fromEntries(
    fields.filter(({ isGiven }) => isGiven).map(({ name }) => [name, null]),
  );
  return (cells) => {
    const values: Record<string, CellValue> = { ...empty };
    let findings: Finding[] = noFindings;
    let child: string | null = null;
    let birthDate: string | null = null;
    for (const { name, isChild, isBirth, isGiven, column, read } of fields) {
      const text = trimmed(cells[column] ?? '');
      let value = text === '' ? null : read(text);
      if (value !== null && typeof value === 'object') {
        findings = [...findings, value];
        value = null;
      } else if (isChild && text === '') findings = [...findings, childMissing(name)];
      if (isGiven) values[name] = value;
      else if (isChild) child = value as string | null;
      else if (isBirth) birthDate = value as string | null;
    }
    return { values, child, birthDate, findings };
  };
}

/** The text without the spaces around it; most have none, which two letters tell. */
function trimmed(text: string): string {
  return isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

function isInk(letter: number): boolean {
  return letter > 0x20 && letter < 0x7f;
}

/** Most rows have none. */
const noFindings: Finding[] = [];

function childMissing(column: string): Finding {
  return {
    code: 'CHILD_MISSING',
    rule: null,
    column,
    found: 'nothing',
    expected: 'the number of the child',
    whatToDo: 'Give the number the authority has for the child.',
  };
}
