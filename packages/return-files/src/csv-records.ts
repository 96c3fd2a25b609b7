import { quotedRow } from './quoted-row.ts';

/** Why a table is read no further. */
export type CsvFault = 'ROW_TOO_LONG' | 'BAD_QUOTATION';

/** The cells of a row. */
export type CsvRow = readonly string[];

/** Takes the text of a table piece by piece and gives its rows; lines without anything are passed over. */
export interface CsvRecords {
  readonly write: (text: string) => readonly CsvRow[];
  readonly end: () => readonly CsvRow[];
  /** Why nothing after the rows given can be read; null as long as it can. */
  readonly fault: () => CsvFault | null;
}

/** The longest row that is read, in characters: a longer one is mostly a quotation mark left open. */
export const longestRow = 64 * 1024;

/**
 * A reader of comma-separated rows. Lines end as in the first one: `\n`, `\r\n`, or `\r` alone. A quotation mark stands around a whole
 * cell or is doubled within one; anything else is a fault, because nobody can tell where that row ends.
 *
 * @source RFC 4180, section 2
 */
export function csvRecords(): CsvRecords {
  let rest = '';
  let known = '';
  let fault: CsvFault | null = null;
  const stop = (found: CsvFault): void => {
    fault = found;
  };

  const take = (last: boolean): readonly CsvRow[] => {
    const rows: CsvRow[] = [];
    const lineEnd = known === '' && last ? '\n' : known;
    let at = 0;
    let quote = rest.indexOf('"');
    while (lineEnd !== '' && at < rest.length && fault === null) {
      if (quote >= 0 && quote < at) quote = rest.indexOf('"', at);
      const found = rest.indexOf(lineEnd, at);
      const end = found < 0 && last ? rest.length : found;
      let next = end + 1;
      if (quote < 0 || (end >= 0 && end < quote)) {
        if (end < 0) break;
        const line = rest.slice(at, rest[end - 1] === '\r' ? end - 1 : end);
        if (end - at <= longestRow && line.length > 0) rows.push(line.split(','));
      } else {
        const row = quotedRow(rest, at, { lineEnd, last });
        if (row === 'BAD_QUOTATION') stop('BAD_QUOTATION');
        if (typeof row === 'string') break;
        next = row.next;
        if (next - at <= longestRow + 1) rows.push(row.cells);
      }
      if (next - at > longestRow + 1) stop('ROW_TOO_LONG');
      else at = next;
    }
    rest = rest.slice(at);
    if (fault === null && rest.length > longestRow) stop('ROW_TOO_LONG');
    return rows;
  };

  return {
    write(text) {
      if (fault !== null) return [];
      rest += text;
      // A return at the end may be the first half of what ends a line.
      if (known === '' && /\r.|\n/s.test(rest)) known = rest.includes('\n') ? '\n' : '\r';
      return take(false);
    },
    end: () => (fault === null ? take(true) : []),
    fault: () => fault,
  };
}
