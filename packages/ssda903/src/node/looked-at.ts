import type { CsvRow } from '@golden-thread/return-files';
import { firstRows, ReturnUnreadable } from '@golden-thread/return-files/node';
import type { GivenFile, ReturnEncoding } from '@golden-thread/return-files/node';
import { detectDateFormat, readDay } from '../date-format.ts';
import type { DetectedFormat } from '../date-format.ts';
import { layoutOf } from '../layout.ts';
import { withoutRule } from '../return-issue.ts';
import type { OnReturnIssue } from '../return-issue.ts';
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
}

/** So many rows of a file tell how it writes its days. */
const rowsLookedAt = 2_000;
const newest = ssda903Years.at(-1) as Ssda903Year;

/** Looks at the header and the first rows of a file. Tells why where it cannot be read or is no table, and is null then. */
export async function lookedAt(
  given: GivenFile,
  { encoding, onIssue }: { readonly encoding: ReturnEncoding; readonly onIssue: OnReturnIssue },
): Promise<LookedAt | null> {
  const { name: file, bytes } = given;
  const rows = await firstRows({ bytes, file, encoding, advice, onBytes: () => undefined }, rowsLookedAt);
  if (rows instanceof ReturnUnreadable) {
    onIssue(withoutRule(rows.issue));
    return null;
  }
  const [header = [], ...below] = rows;
  const columns = tableColumns(file, header, layoutOf(newest));
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
  };
}

/** What stands in the columns of some fields, as far as anything does. */
function textsIn(fields: readonly number[], rows: readonly CsvRow[]): readonly string[] {
  return rows.flatMap((cells) =>
    fields.flatMap((column) => [cells[column]?.trim() ?? ''].filter((text) => text !== '')),
  );
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
