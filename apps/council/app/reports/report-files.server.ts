import type { ReportDocument } from '@golden-thread/reports';
import { tablesOf } from '@golden-thread/reports';
import { reportCsv, tableCsv } from '@golden-thread/reports/csv';
import { reportWord } from '@golden-thread/reports/word';
import { csvResponse, fileResponse } from './file-response.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A report as a Word document to take away, made now. */
export async function wordFile(report: ReportDocument, name: string): Promise<Response> {
  const bytes = await reportWord(report, { madeAt: new Date().toISOString() });
  return fileResponse(new Blob([bytes as Uint8Array<ArrayBuffer>]), WORD, `${name}.docx`);
}

/** A report as CSV to take away: all of it, or the one table that the address names. 404 where there is no such table. */
export function csvFile(report: ReportDocument, name: string, table: string | null): Response {
  if (table === null) return csvResponse(reportCsv(report), `${name}.csv`);
  if (!tablesOf(report).some(({ id }) => id === table)) throw new Response(null, { status: 404 });
  return csvResponse(tableCsv(report, table), `${name}-${table}.csv`);
}
