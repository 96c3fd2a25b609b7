import type { Issue } from '@golden-thread/outcomes';

/** What is wrong at a place: the parts of an issue that do not say where. */
export interface Finding {
  readonly code: string;
  /** The number of the Department's validation rule, where it has one. */
  readonly rule: string | null;
  readonly column: string | null;
  readonly found: string;
  readonly expected: string;
  readonly whatToDo: string;
}

/** Something wrong in a return: an issue that names its file, and the row and column where there is one. It never quotes a cell. */
export interface ReturnIssue extends Issue, Finding {
  readonly file: string;
  /** 1 for the first row under the header; null when it is about the file or its header. */
  readonly row: number | null;
}

/** Told of every issue, as it is found. */
export type OnReturnIssue = (issue: ReturnIssue) => void;

/** A finding at its place. */
export function returnIssue(file: string, row: number | null, finding: Finding): ReturnIssue {
  const path = [row === null ? null : `row ${row}`, finding.column]
    .filter((part) => part !== null)
    .join(', ');
  return { ...finding, file, row, path };
}

/**
 * What a cell looks like, without what stands in it: a cell in the wrong column may be a child's name, and an issue is printed, sent on
 * and kept.
 *
 * @example
 * shapeOf('Q12'); // => '1 letter and 2 digits'
 */
export function shapeOf(text: string): string {
  const letters = [...text.matchAll(/\p{L}/gu)].length;
  const digits = [...text.matchAll(/\d/g)].length;
  const others = [...text].length - letters - digits;
  const parts = [
    [letters, 'letter'],
    [digits, 'digit'],
    [others, 'other character'],
  ] as const;
  return parts
    .flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}`]))
    .join(' and ');
}
