import { csvReader } from './csv-rows.ts';
import type { DisclosurePolicy } from '../policy.ts';
import type { Layout, LayoutOptions } from './layout.ts';
import { readLayout } from './read-layout.ts';
import { readRow, type ReadTables } from './table-reader.ts';

/** Rows looked at before it is decided which columns hold counts. */
const SAMPLE = 200;

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
 * The issues of a file as a whole: `EMPTY_FILE`, `QUOTE_NOT_CLOSED`, and those of its columns. Of a line:
 * `WRONG_NUMBER_OF_FIELDS`, `NOT_A_COUNT`, `CELL_TWICE`, `LEVEL_BELOW_THRESHOLD`.
 */
export function fileReader(
  into: ReadTables,
  given: { readonly file: string; readonly options: LayoutOptions; readonly policy: DisclosurePolicy | null },
): FileReader {
  const { file, options } = given;
  let header: readonly string[] | null = null;
  let layout: Layout | null = null;
  let isUseless = false;
  const waiting: [readonly string[], number][] = [];
  const decide = (): void => {
    if (layout !== null || isUseless || header === null) return;
    const checked = readLayout(
      header,
      waiting.map(([fields]) => fields),
      options,
    );
    if (checked.ok) {
      layout = checked.value;
      for (const [fields, line] of waiting) readRow(into, { ...given, layout }, fields, line);
    } else {
      isUseless = true;
      into.issues.push(...checked.issues.map((issue) => ({ ...issue, file })));
    }
    waiting.length = 0;
  };
  const csv = csvReader((fields, line) => {
    if (header === null) header = fields;
    else if (layout !== null) readRow(into, { ...given, layout }, fields, line);
    else if (!isUseless) {
      waiting.push([fields, line]);
      if (waiting.length >= SAMPLE) decide();
    }
  });
  const problem = (code: string, found: string, expected: string, whatToDo: string): void => {
    into.issues.push({ code, file, path: '', found, expected, whatToDo });
  };
  return {
    push: csv.push,
    end() {
      if (!csv.end()) {
        problem(
          'QUOTE_NOT_CLOSED',
          'a double quote that is never closed',
          'closed quotes',
          'Close or double the quote.',
        );
      }
      if (header === null) {
        problem(
          'EMPTY_FILE',
          'nothing',
          'a first line that names the columns, then a line for each count',
          'Give a table.',
        );
      }
      decide();
      return layout;
    },
  };
}
