import { shapeOf } from '@golden-thread/return-files';
import type { CsvRow } from '@golden-thread/return-files';
import { returnIssue } from '../return-issue.ts';
import type { OnReturnIssue } from '../return-issue.ts';
import { isSsda903Year } from '../ssda903-year.ts';
import type { Ssda903Year } from '../ssda903-year.ts';
import type { OpenTable } from './open-tables.ts';

/** Which return a row stands in. */
export interface RowPlace {
  readonly year: Ssda903Year;
  readonly authority: string | null;
}

/** What is asked of the rows. */
export interface WantedRows {
  readonly year: Ssda903Year | null;
  readonly authority?: string;
  readonly onIssue: OnReturnIssue;
}

/** Tells of each row of a table which return it stands in: null where it is not of one that is asked for, or does not say. */
export function rowPlace(
  { file, columns }: OpenTable,
  { year: asked, authority: wanted, onIssue }: WantedRows,
): (row: number, cells: CsvRow) => RowPlace | null {
  const everywhere = asked === null ? null : { year: asked, authority: null };
  if (columns.year < 0 && columns.authority < 0) return () => everywhere;
  return (row, cells) => {
    const authority = cells[columns.authority]?.trim() ?? null;
    if (wanted !== undefined && authority !== null && authority.toUpperCase() !== wanted.toUpperCase())
      return null;
    const text = cells[columns.year]?.trim();
    // Of one authority alone no number is another child's: it has the pseudonym it has in a file that names none.
    const whose = wanted === undefined ? authority : null;
    if (text === undefined) return asked === null ? null : { year: asked, authority: whose };
    const year = /^\d{4}(?:\.0)?$/.test(text) ? Number(text) : NaN;
    if (isSsda903Year(year)) return asked === null || asked === year ? { year, authority: whose } : null;
    onIssue(
      returnIssue(file, row, {
        code: 'UNKNOWN_YEAR',
        rule: null,
        column: 'YEAR',
        found: shapeOf(text),
        expected: 'the year a collection begins in, 2017 to 2026',
        whatToDo: 'Correct the year: the row was not read.',
      }),
    );
    return null;
  };
}
