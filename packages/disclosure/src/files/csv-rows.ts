/** One line of fields of a comma-separated file, with its number; the header is line 1. Quoted line ends count. */
export type OnCsvRow = (fields: readonly string[], line: number) => void;

/** Reads comma-separated text piece by piece, so that a large file never stands in memory whole. */
export interface CsvReader {
  readonly push: (text: string) => void;
  /** Says that there is no more, and gives how the text ended. */
  readonly end: () => CsvEnd;
}

/** How a text ended: whole, within quotes, or given up at a row longer than any table's. */
export type CsvEnd = 'whole' | 'quote-not-closed' | 'row-too-long';

/** Characters a row may have: a quote that is never closed would otherwise take in the whole file, again at each piece. */
const LONGEST_ROW = 1_000_000;

/**
 * Reads comma-separated values as RFC 4180 has them: a field in double quotes may hold commas, line ends and doubled
 * quotes. A byte-order mark and empty lines are passed over. Reading stops at a row of more than a million characters.
 *
 * @source RFC 4180, section 2
 * @example
 * const rows: string[][] = [];
 * const reader = csvReader((fields) => rows.push([...fields]));
 * reader.push('area,age\n"Rother');
 * reader.push('ham, ""town""",0\n');
 * reader.end();
 * rows; // => [['area', 'age'], ['Rotherham, "town"', '0']]
 */
export function csvReader(onRow: OnCsvRow): CsvReader {
  let rest = '';
  let isFirst = true;
  let line = 1;
  let isTooLong = false;
  const read = (text: string, isLast: boolean): void => {
    if (isTooLong) return;
    let at = 0;
    for (;;) {
      const row = rowFrom(text, at, isLast);
      if (row === null) break;
      if (row.fields.length > 1 || row.fields[0] !== '') onRow(row.fields, line);
      line += row.lines;
      at = row.next;
    }
    rest = text.slice(at);
    if (rest.length <= LONGEST_ROW) return;
    isTooLong = true;
    rest = '';
  };
  return {
    push(text) {
      const start = isFirst && text.startsWith('\uFEFF') ? text.slice(1) : text;
      if (text !== '') isFirst = false;
      read(rest + start, false);
    },
    end() {
      read(rest, true);
      return isTooLong ? 'row-too-long' : rest === '' ? 'whole' : 'quote-not-closed';
    },
  };
}

interface ReadRow {
  readonly fields: string[];
  readonly next: number;
  readonly lines: number;
}

/** The row that starts at a place; null when the text ends before the row does. */
function rowFrom(text: string, start: number, isLast: boolean): ReadRow | null {
  if (start >= text.length) return null;
  const fields: string[] = [];
  let at = start;
  let lines = 1;
  for (;;) {
    let field: string;
    if (text[at] === '"') {
      let close = text.indexOf('"', at + 1);
      while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
      // The quote may be doubled by what is still to come.
      if (close < 0 || (close + 1 >= text.length && !isLast)) return null;
      const quoted = text.slice(at + 1, close);
      for (let end = quoted.indexOf('\n'); end >= 0; end = quoted.indexOf('\n', end + 1)) lines += 1;
      const end = endOfField(text, close + 1);
      field = quoted.replaceAll('""', '"') + text.slice(close + 1, end).trimEnd();
      at = end;
    } else {
      const end = endOfField(text, at);
      field = text[end] === '\n' && text[end - 1] === '\r' ? text.slice(at, end - 1) : text.slice(at, end);
      at = end;
    }
    if (at >= text.length && !isLast) return null;
    fields.push(at >= text.length ? field.replace(/\r$/, '') : field);
    if (text[at] !== ',') return { fields, next: at + 1, lines };
    at += 1;
  }
}

function endOfField(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== ',' && text[at] !== '\n') at += 1;
  return at;
}

/**
 * Fields as one line of comma-separated values, quoted where they must be.
 *
 * @example
 * csvLine(['Rotherham', 'a "b", c', '3']); // => 'Rotherham,"a ""b"", c",3'
 */
export function csvLine(fields: readonly string[]): string {
  return fields
    .map((field) => (/[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(',');
}
