import type { CsvRow } from '@golden-thread/return-files';
import { firstRows, ReturnUnreadable } from '@golden-thread/return-files/node';
import type { GivenFile, ReturnEncoding } from '@golden-thread/return-files/node';
import { detectDateFormat, readDay } from '../date-format.ts';
import type { DetectedFormat } from '../date-format.ts';
import { layoutOf } from '../layout.ts';
import { isMadeUpNumber } from '../made-up.ts';
import { withoutRule } from '../return-issue.ts';
import type { OnReturnIssue } from '../return-issue.ts';
import type { Ssda903Module } from '../ssda903-module.ts';
import { ssda903Years } from '../ssda903-year.ts';
import type { Ssda903Year } from '../ssda903-year.ts';
import { yearOfDays } from '../year-of-days.ts';
import type { YearOfDays } from '../year-of-days.ts';
import { aboutFile } from './about-file.ts';
import { readingAdvice as advice } from './reading-advice.ts';
import { tableColumns } from './table-columns.ts';
import type { TableColumns } from './table-columns.ts';

/** A file whose header is that of a table of some year, with what its first rows tell. */
export interface LookedAt {
  readonly isXml: false;
  readonly given: GivenFile;
  readonly header: CsvRow;
  /** By the newest layout; the return's own year may not have the table. */
  readonly columns: TableColumns;
  /** Whether it has a row. */
  readonly hasRows: boolean;
  /** How its days are written. */
  readonly dates: DetectedFormat;
  /** The year that its days tell; null but for episodes. */
  readonly days: YearOfDays | null;
  /** Whether a child in its first rows is made up. */
  readonly madeUp: boolean;
}

/** So many rows of a file tell how it writes its days. */
const rowsLookedAt = 2_000;
const newest = ssda903Years.at(-1) as Ssda903Year;

/** How files are looked at. */
export interface LookingOptions {
  readonly encoding: ReturnEncoding;
  /** The tables that are to be read: no more than the header of another is worth a look. All of them unless said. */
  readonly modules?: readonly Ssda903Module[] | undefined;
  readonly onIssue: OnReturnIssue;
}

/** Looks at the header and the first rows of a file. Tells why where it cannot be read or is no table, and is null then. */
export async function lookedAt(
  given: GivenFile,
  { encoding, modules, onIssue }: LookingOptions,
): Promise<LookedAt | null> {
  const { name: file, bytes } = given;
  const columnsOf = (header: CsvRow): TableColumns | null => tableColumns(file, header, layoutOf(newest));
  const rows = await firstRows({ bytes, file, encoding, advice, onBytes: () => undefined }, (header) => {
    const module = columnsOf(header)?.layout.module ?? 'header';
    return modules?.includes(module) === false && module !== 'header' ? 1 : rowsLookedAt;
  });
  if (rows instanceof ReturnUnreadable) {
    onIssue(withoutRule(rows.issue));
    return null;
  }
  const [header = [], ...below] = rows;
  const columns = columnsOf(header);
  if (columns === null) {
    onIssue(
      aboutFile(
        file,
        'UNKNOWN_LAYOUT',
        header.length < 2 ? 'a first row without commas' : 'a first row that is that of no table',
        'a table of the return, its columns named in the first row, commas between them',
        'Export the table again as CSV; leave its first row as it is.',
      ),
    );
    return null;
  }
  const dates = datesOf(columns, below);
  return {
    isXml: false,
    given,
    header,
    columns,
    hasRows: below.length > 0,
    dates,
    days: daysOf(columns, below, dates),
    madeUp: below.some((cells) => isMadeUpNumber(cells[numberIn(columns)] ?? '')),
  };
}

/** Where the child's number stands. */
function numberIn({ layout, fields }: TableColumns): number {
  return fields[layout.fields.findIndex(({ kind }) => kind === 'child')] ?? -1;
}

/** What stands in the columns of some fields, as far as anything does. */
function textsIn(fields: readonly number[], rows: readonly CsvRow[]): readonly string[] {
  const texts: string[] = [];
  for (const cells of rows)
    for (const column of fields) {
      const text = cells[column]?.trim() ?? '';
      if (text !== '') texts.push(text);
    }
  return texts;
}

function datesOf({ layout, fields }: TableColumns, rows: readonly CsvRow[]): DetectedFormat {
  const columns = layout.fields.flatMap(({ kind }, at) =>
    kind === 'date' || kind === 'birth-date' ? [fields[at] as number] : [],
  );
  return detectDateFormat(textsIn(columns, rows));
}

function daysOf(
  { layout, fields }: TableColumns,
  rows: readonly CsvRow[],
  { format }: DetectedFormat,
): YearOfDays | null {
  if (layout.module !== 'episodes') return null;
  const daysIn = (name: string) =>
    textsIn([fields[layout.fields.findIndex((field) => field.name === name)] as number], rows).flatMap(
      (text) => readDay(text, format) ?? [],
    );
  return yearOfDays({ starts: daysIn('DECOM'), ends: daysIn('DEC') });
}
