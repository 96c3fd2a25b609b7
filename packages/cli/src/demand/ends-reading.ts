import type { ReturnIssue } from '@golden-thread/ssda903';

/** What is wrong at a row, and ends the reading of its table there. */
const endsTable: readonly string[] = ['BAD_QUOTATION', 'CONTROL_CHARACTER', 'ROW_TOO_LONG', 'WRONG_ENCODING'];

/**
 * Whether an issue is about a file or a table that was not read, or not to its end: a forecast without it would be about other children.
 * What is wrong with single cells and rows does not end one.
 */
export function endsReading({ code, row }: ReturnIssue): boolean {
  return row === null ? code !== 'UNKNOWN_COLUMN' : endsTable.includes(code);
}
