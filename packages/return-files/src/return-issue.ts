import type { Issue } from '@golden-thread/outcomes';

/** Something wrong in a return: an issue that names its file, and the row and column where there is one. It never quotes a cell. */
export interface ReturnIssue extends Issue {
  readonly file: string;
  /** 1 for the first row under the header, or the first record of its module; null when it is about the file or its header. */
  readonly row: number | null;
  readonly column: string | null;
}

/** Told of every issue, as it is found. */
export type OnReturnIssue = (issue: ReturnIssue) => void;

/** What is wrong at a place: the parts of an issue that do not say where. */
export interface Finding {
  readonly code: string;
  readonly column: string | null;
  readonly found: string;
  readonly expected: string;
  readonly whatToDo: string;
}

/**
 * A finding at its place.
 *
 * @example
 * returnIssue('senneed.csv', 7, { code: 'UNKNOWN_CODE', column: 'SENtype', found: '3 letters', expected: 'a code', whatToDo: 'Correct it.' }).path; // => 'row 7, SENtype'
 */
export function returnIssue(file: string, row: number | null, finding: Finding): ReturnIssue {
  const { code, column, found, expected, whatToDo } = finding;
  const path = [row === null ? null : `row ${row}`, column].filter((part) => part !== null).join(', ');
  return { code, file, row, column, path, found, expected, whatToDo };
}
