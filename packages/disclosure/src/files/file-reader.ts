import type { Issue } from '@golden-thread/outcomes';
import { csvReader } from './csv-rows.ts';
import type { DisclosurePolicy } from '../policy.ts';
import type { Layout, LayoutOptions } from './layout.ts';
import { readLayout } from './read-layout.ts';
import type { ReadTables } from './read-tables.ts';
import { refusedAreas } from './refused-areas.ts';
import { readRow, type FileReading } from './table-reader.ts';

/** Rows looked at before it is decided which columns hold counts. */
const SAMPLE = 200;

/** What no table of text holds: the mark of bytes that could not be read, and control characters other than blanks and line ends. */

const NOT_TEXT = /[\uFFFD\0-\x08\x0E-\x1F\x7F-\x9F]/;

/** A file that is being read. */
export interface FileReader {
  /** Hands over the next piece of the file's text. */
  readonly push: (text: string) => void;
  /** Says that the file has ended, and gives its layout; null when it has none that can be used. */
  readonly end: () => Layout | null;
}

/**
 * Reads one file of comma-separated values into the tables, piece by piece; what is wrong with it is added to their issues.
 *
 * The issues of a file as a whole: `EMPTY_FILE`, `NOT_UTF8_TEXT`, `QUOTE_NOT_CLOSED`, `ROW_TOO_LONG`, and those of its
 * columns, to protect also `COLUMN_NOT_TIED`. Of a line: `WRONG_NUMBER_OF_FIELDS`, `NOT_A_COUNT`, `NOT_A_FIGURE`,
 * `CELL_TWICE`; to protect also `LEVEL_BELOW_THRESHOLD`, of a line or of a column.
 */
export function fileReader(
  into: ReadTables,
  given: { readonly file: string; readonly options: LayoutOptions; readonly policy: DisclosurePolicy | null },
): FileReader {
  const { file, options } = given;
  let header: readonly string[] | null = null;
  let reading: FileReading | null = null;
  let isUseless = false;
  let isText = true;
  let rows = 0;
  const waiting: [readonly string[], number][] = [];
  const decide = (): void => {
    if (reading !== null || isUseless || header === null) return;
    const checked = readLayout(
      header,
      waiting.map(([fields]) => fields),
      options,
    );
    if (checked.ok) {
      const areas = given.policy === null ? null : refusedAreas(checked.value, given.policy);
      reading = { ...given, layout: checked.value, areas };
      const ofColumns = areas === null ? [] : [...untiedIssues(checked.value), ...areas.inHeader()];
      into.issues.push(...ofColumns.map((issue) => ({ ...issue, file })));
      for (const [fields, line] of waiting) readRow(into, reading, fields, line);
    } else {
      isUseless = true;
      into.issues.push(...checked.issues.map((issue) => ({ ...issue, file })));
    }
    waiting.length = 0;
  };
  const csv = csvReader((fields, line) => {
    if (header === null) {
      header = fields;
      return;
    }
    rows += 1;
    if (reading !== null) readRow(into, reading, fields, line);
    else if (!isUseless) {
      waiting.push([fields, line]);
      if (waiting.length >= SAMPLE) decide();
    }
  });
  const problem = (code: string, found: string, expected: string, whatToDo: string): void => {
    into.issues.push({ code, file, path: '', found, expected, whatToDo });
  };
  return {
    push(text) {
      isText &&= !NOT_TEXT.test(text);
      if (isText) csv.push(text);
    },
    end() {
      if (!isText) {
        problem(
          'NOT_UTF8_TEXT',
          'bytes that are no text in UTF-8',
          'comma-separated text in UTF-8; a gzip file whose name ends in .gz',
          'Save the table as "CSV UTF-8".',
        );
        return null;
      }
      const ended = csv.end();
      if (ended === 'quote-not-closed') {
        problem(
          'QUOTE_NOT_CLOSED',
          'a double quote that is never closed',
          'closed quotes',
          'Close or double the quote.',
        );
      }
      if (ended === 'row-too-long') {
        problem(
          'ROW_TOO_LONG',
          'a line of more than a million characters',
          'a line for each count',
          'Look for a double quote that is never closed: it takes in every line after it.',
        );
      }
      if (rows === 0 && ended === 'whole') {
        problem(
          'EMPTY_FILE',
          header === null ? 'nothing' : 'a first line and nothing after it',
          'a first line that names the columns, then a line for each count',
          'Give a table.',
        );
      }
      decide();
      return reading?.layout ?? null;
    },
  };
}

/** Percentages nobody knows the count of cannot be hidden with it: they must not be in a table that is to be published. */
function untiedIssues({ untied, header }: Layout): readonly Issue[] {
  return untied.map((at) => ({
    code: 'COLUMN_NOT_TIED',
    path: `line 1, column ${header[at]}`,
    found: 'figures that belong to no one column of counts',
    expected:
      'percentages and rates named like the count they are worked out from, such as girls and girls_percent',
    whatToDo: 'Name it like its count, or leave the column out: what it prints could not be hidden.',
  }));
}
