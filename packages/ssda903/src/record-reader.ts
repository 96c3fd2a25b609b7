import type { DateFormat } from './date-format.ts';
import { isIdentifying } from './layout.ts';
import type { TableLayout } from './layout.ts';
import { cellReader } from './read-cell.ts';
import type { CellValue } from './read-cell.ts';
import type { Finding } from './return-issue.ts';
import type { Ssda903Year } from './ssda903-year.ts';

/** The cells of a row, in the order of the fields of its table; undefined where there is no such column. */
export type RecordCells = readonly (string | undefined)[];

/** A row's cells, read. `child` and `birthDate` identify and go no further than the reader. */
export interface CellsRead {
  readonly values: Readonly<Record<string, CellValue>>;
  readonly child: string | null;
  readonly birthDate: string | null;
  readonly findings: readonly Finding[];
}

/** How the rows of a table are read in a collection year. */
export function recordReader(
  layout: TableLayout,
  year: Ssda903Year,
  format: DateFormat,
): (cells: RecordCells) => CellsRead {
  const columns = layout.fields.map((field) => ({ ...field, read: cellReader(field, year, format) }));
  return (cells) => {
    const values: Record<string, CellValue> = {};
    const findings: Finding[] = [];
    let child: string | null = null;
    let birthDate: string | null = null;
    for (const [at, { name, kind, read }] of columns.entries()) {
      const text = cells[at]?.trim() ?? '';
      let value = text === '' ? null : read(text);
      if (value !== null && typeof value === 'object') {
        findings.push(value);
        value = null;
      } else if (text === '' && kind === 'child') findings.push(childMissing(name));
      if (kind === 'child') child = value as string | null;
      else if (kind === 'birth-date') birthDate = value as string | null;
      else if (!isIdentifying(kind)) values[name] = value;
    }
    return { values, child, birthDate, findings };
  };
}

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
