import { quoted, tableIssue } from '../table-issue.ts';
import type { TableIssue } from '../table-issue.ts';
import { TableUnreadable } from './table-unreadable.ts';

/** The columns a table must have, and those it may have. One that is listed twice may stand there twice; the first counts. */
export interface ExpectedColumns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/**
 * Where each column of a header stands.
 *
 * @throws TableUnreadable every `MISSING_COLUMN`, `UNKNOWN_COLUMN` and `DUPLICATE_COLUMN` at once.
 */
export function columnsOf(
  file: string,
  header: readonly string[],
  expected: ExpectedColumns,
): ReadonlyMap<string, number> {
  const known = new Set([...expected.required, ...expected.optional]);
  const issues: TableIssue[] = [];
  const report = (column: string, code: string, found: string, wanted: string, whatToDo: string): void => {
    issues.push(tableIssue({ file, row: null, column: column.slice(0, 80) }, code, found, wanted, whatToDo));
  };
  const places = new Map<string, number>();
  for (const [at, name] of header.entries()) {
    if (!known.has(name))
      report(
        name,
        'UNKNOWN_COLUMN',
        quoted(name),
        'one of the columns this table is known to have',
        'Remove the column, or check that this is the right file.',
      );
    else if (places.has(name) && expected.required.indexOf(name) === expected.required.lastIndexOf(name))
      report(name, 'DUPLICATE_COLUMN', 'the column twice', 'each column once', 'Remove one of them.');
    else if (!places.has(name)) places.set(name, at);
  }
  for (const name of expected.required) {
    if (!places.has(name))
      report(
        name,
        'MISSING_COLUMN',
        `the columns ${quoted(header.slice(0, 20).join(', '))}`,
        `a column "${name}"`,
        'Check that this is the right file.',
      );
  }
  if (issues.length > 0) throw new TableUnreadable(issues.slice(0, 50));
  return places;
}
