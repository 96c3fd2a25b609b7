import type { Issue } from '@golden-thread/outcomes';

/** Something wrong in a table: an issue that names its file, and the row and column where there is one. */
export interface TableIssue extends Issue {
  readonly file: string;
  /** 1 for the first row under the header; null when it is about the file or its header. */
  readonly row: number | null;
  readonly column: string | null;
}

/** Told of every issue, as it is found. */
export type OnIssue = (issue: TableIssue) => void;

/** Where in a table something stands. */
export interface TablePlace {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
}

const longest = 80;

/**
 * An issue at a place.
 *
 * @example
 * tableIssue({ file: 'a.csv', row: 2, column: 'Values' }, 'NOT_A_FIGURE', '"=1+1"', 'a number', 'Correct it.').path; // => 'row 2, Values'
 */
export function tableIssue(
  place: TablePlace,
  code: string,
  found: string,
  expected: string,
  whatToDo: string,
): TableIssue {
  const row = place.row === null ? null : `row ${place.row}`;
  return {
    code,
    ...place,
    path: [row, place.column].filter((part) => part !== null).join(', '),
    found,
    expected,
    whatToDo,
  };
}

/**
 * A cell as an issue shows it: in quotation marks, control characters written out, cut to 80 characters so that a huge cell stays
 * out of reports.
 *
 * @example
 * quoted('a\u0000b'); // => '"a\\u0000b"'
 */
export function quoted(text: string): string {
  return JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text);
}
