import { countText } from './count-text.ts';
import { csvLine, csvReader } from './csv-rows.ts';
import type { LinkedTables } from '../linked-tables.ts';
import type { Layout, LayoutOptions } from './layout.ts';
import { keyOf, placedCounts } from './placed-count.ts';

/** A file that is being written again, as it may be published. */
export interface FileWriter {
  /** Hands over the next piece of the original's text and gets what can be written by now. */
  readonly push: (text: string) => string;
  readonly end: () => string;
}

/**
 * Writes a file that was read once more, with hidden figures replaced by the symbol and rounded ones by their multiples;
 * everything else stays as it stands, with the byte-order mark and the line ends the file had. Where nothing of a row
 * changes, its figures keep the spelling they had.
 */
export function fileWriter(
  published: LinkedTables,
  given: { readonly layout: Layout; readonly options: LayoutOptions; readonly symbol: string },
): FileWriter {
  const { layout, options, symbol } = given;
  const cells = new Map(published.cells.map((cell) => [cell.id, cell]));
  const hiddenFigures = new Set(
    published.derived.filter(({ standing }) => standing === 'hidden').map(({ id }) => id),
  );
  let written: string[] = [];
  let hasHeader = false;
  let hasBegun = false;
  let mark = '';
  let lineEnd: string | null = null;
  const csv = csvReader((fields) => {
    written.push(csvLine(hasHeader ? publishedRow(fields) : fields));
    hasHeader = true;
  });
  const publishedRow = (fields: readonly string[]): readonly string[] => {
    const row = [...fields];
    if (fields.length !== layout.header.length) return row;
    for (const { address, column } of placedCounts(layout, fields, options)) {
      const key = keyOf(address);
      const cell = cells.get(key);
      if (cell === undefined) continue;
      const isHidden = cell.standing === 'hidden';
      if (isHidden && (hasFigure(row[column.column]) || isSign(row[column.column], options)))
        row[column.column] = symbol;
      else if (
        cell.count !== null &&
        Number(row[column.column]) !== cell.count &&
        hasFigure(row[column.column])
      )
        row[column.column] = String(cell.count);
      for (const { column: at, per } of column.derived) {
        const isTied = isHidden || hiddenFigures.has(`${key}\u241F÷${per}`);
        if (isTied && (hasFigure(row[at]) || isSign(row[at], options))) row[at] = symbol;
      }
    }
    return row;
  };
  const taken = (): string => {
    if (written.length === 0) return '';
    const text = mark + written.map((line) => `${line}${lineEnd ?? '\n'}`).join('');
    mark = '';
    written = [];
    return text;
  };
  return {
    push(text) {
      if (!hasBegun && text.startsWith('\uFEFF')) mark = '\uFEFF';
      hasBegun ||= text !== '';
      lineEnd ??= /\r?\n/.exec(text)?.[0] ?? null;
      csv.push(text);
      return taken();
    },
    end() {
      csv.end();
      return taken();
    },
  };
}

/** Whether a field holds any sign for a hidden count: one symbol stands for them all, so that none tells which were small. */
function isSign(field: string | undefined, { symbol }: LayoutOptions): boolean {
  return field !== undefined && countText(field, symbol).kind === 'hidden';
}

/** Whether a field holds a figure, as against a sign such as z. A k is a figure too: it says that the value rounds to zero. */
function hasFigure(field: string | undefined): boolean {
  return field !== undefined && (/^\s*-?\d/.test(field) || /^\s*k\s*$/i.test(field));
}
