import { Defect } from '@golden-thread/outcomes';
import type { ReportDocument } from './report-document.ts';
import type { ReportTable } from './report-table.ts';
import { tablesOf } from './tables-of.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Refuses a report that no renderer could show honestly. Every renderer asks it first; call it in a test of what makes
 * your reports.
 *
 * @throws REPORT_ID_INVALID when an id is not of small letters, digits and hyphens.
 * @throws REPORT_ID_TWICE when two sections or tables share an id.
 * @throws REPORT_TABLE_UNEVEN when a table has no column, or a row with fewer or more cells than columns.
 * @throws REPORT_DIGITS_DIFFER when a figure's text and digits do not say the same.
 */
export function checkReport(report: ReportDocument): void {
  const tables = tablesOf(report);
  const seen = new Set<string>();
  for (const { id } of [...report.sections, ...tables]) {
    if (!ID.test(id)) throw new Defect('REPORT_ID_INVALID', `"${id}" is no id of a section or table.`);
    if (seen.has(id)) throw new Defect('REPORT_ID_TWICE', `Two sections or tables have the id "${id}".`);
    seen.add(id);
  }
  for (const table of tables) checkTable(table);
}

function checkTable({ id, columns, rows }: ReportTable): void {
  for (const { cells } of rows.length === 0 ? [{ cells: columns }] : rows) {
    if (cells.length !== columns.length || columns.length === 0) {
      throw new Defect(
        'REPORT_TABLE_UNEVEN',
        `A row of the table "${id}" has ${cells.length} cells for ${columns.length} columns.`,
      );
    }
  }
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    if (cell.kind === 'number' && !saysDigits(cell.text, cell.digits)) {
      throw new Defect(
        'REPORT_DIGITS_DIFFER',
        `The table "${id}" says "${cell.text}" to readers and "${cell.digits}" to programs.`,
      );
    }
  }
}

/** Whether the first number a text says, without its separators, is these digits. */
function saysDigits(text: string, digits: string): boolean {
  const said = /[−-]?[^\d−-]{0,1}\d[\d,]*(?:[.]\d+)?/.exec(text)?.[0] ?? '';
  return said.replaceAll(/[^\d.−-]/g, '').replace('−', '-') === digits;
}
