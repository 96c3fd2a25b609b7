import { Defect } from '@golden-thread/outcomes';
import { checkReport } from '../check-report.ts';
import type { ReportDocument } from '../report-document.ts';
import { tablesOf } from '../tables-of.ts';
import { csvCell } from './csv-cell.ts';
import { writeCsv } from './write-csv.ts';

/**
 * One table of a report as CSV: its headings, then its rows. Figures stand as digits alone, with their unit in a column
 * of its own; one that is not there is its sign, such as `[c]`. Each row ends with the day it tells of.
 *
 * @throws REPORT_TABLE_UNKNOWN when the report has no such table; what `checkReport` throws.
 */
export function tableCsv(report: ReportDocument, tableId: string): string {
  checkReport(report);
  const table = tablesOf(report).find(({ id }) => id === tableId);
  if (table === undefined) {
    throw new Defect('REPORT_TABLE_UNKNOWN', `The report has no table "${tableId}".`);
  }
  const withUnit = table.rows.some(({ unit }) => unit !== null);
  return writeCsv([
    [...table.columns.map(({ heading }) => heading), ...(withUnit ? ['Unit'] : []), 'As at'],
    ...table.rows.map(({ cells, unit }) => [
      ...cells.map(csvCell),
      ...(withUnit ? [unit ?? ''] : []),
      report.asAtDate,
    ]),
  ]);
}
