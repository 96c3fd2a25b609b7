import { stringify } from 'csv-stringify/sync';

/** What one cell of a CSV file says: words, or the digits of a figure as they are to be printed, e.g. `72.50`. */
export type CsvCell = string | { readonly digits: string };

/**
 * Rows as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel takes an apostrophe or a minus for another
 * sign. Words that a spreadsheet would run as a formula get an apostrophe in front; the digits of a figure never do, so
 * that one below zero stays a figure.
 *
 * @example
 * writeCsv([['a', 'b "c"'], ['=1+1', { digits: '-0.50' }]]).slice(1); // => 'a,"b ""c"""\r\n\'=1+1,-0.50\r\n'
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  const fields = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell : Number(cell.digits))),
  );
  const body = stringify(fields, {
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: {
      // The library knows a figure by its type and would print 72.50 as 72.5: what is printed is what was given.
      number: (_, { records, index }) => {
        const cell = rows[records]?.[Number(index)];
        return typeof cell === 'object' ? cell.digits : '';
      },
    },
  });
  return `\uFEFF${body}`;
}
