import { Defect } from '@golden-thread/outcomes';
import { stringify } from 'csv-stringify/sync';

/** What one cell of a CSV file says: words, or the digits of a figure as they are to be printed, e.g. `72.50`. */
export type CsvCell = string | { readonly digits: string };

/**
 * Rows as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel takes an apostrophe or a minus for another
 * sign. Words that a spreadsheet would run as a formula get an apostrophe in front; the digits of a figure never do, so
 * that one below zero stays a figure.
 *
 * @throws REPORT_DIGITS_INVALID when the digits of a figure are no number such as `-1072.50`: they are written unguarded.
 * @example
 * writeCsv([['a', 'b "c"'], ['=1+1', { digits: '-0.50' }]]).slice(1); // => 'a,"b ""c"""\r\n\'=1+1,-0.50\r\n'
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  const fields = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : figure(cell))));
  const body = stringify(fields, {
    record_delimiter: 'windows',
    escape_formulas: true,
    // The library quotes the break of lines it writes itself, and not the others, which readers of CSV take for one too.
    quoted_match: /[\r\n]/,
    cast: {
      // The library knows a figure by its type and would print 72.50 as 72.5: what is printed is what was given.
      number: (_, { records, index }) => (rows[records]![Number(index)] as Exclude<CsvCell, string>).digits,
    },
  });
  return `\uFEFF${body}`;
}

function figure({ digits }: Exclude<CsvCell, string>): number {
  if (!/^-?\d+(\.\d+)?$/.test(digits)) {
    throw new Defect('REPORT_DIGITS_INVALID', `"${digits}" are no digits of a figure.`);
  }
  return Number(digits);
}
