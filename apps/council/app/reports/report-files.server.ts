import type { ReportDocument } from '@golden-thread/reports';
import { tablesOf } from '@golden-thread/reports';
import { reportCsv, tableCsv } from '@golden-thread/reports/csv';
import { reportWord } from '@golden-thread/reports/word';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A report as a Word document to take away, made now. */
export async function wordFile(report: ReportDocument, name: string): Promise<Response> {
  const bytes = await reportWord(report, { madeAt: new Date().toISOString() });
  return file(new Blob([bytes as Uint8Array<ArrayBuffer>]), WORD, `${name}.docx`);
}

/** A report as CSV to take away: all of it, or the one table that the address names. 404 where there is no such table. */
export function csvFile(report: ReportDocument, name: string, table: string | null): Response {
  if (table === null) return file(reportCsv(report), 'text/csv; charset=utf-8', `${name}.csv`);
  if (!tablesOf(report).some(({ id }) => id === table)) throw new Response(null, { status: 404 });
  return file(tableCsv(report, table), 'text/csv; charset=utf-8', `${name}-${table}.csv`);
}

/** That no file can be made of what the address asks, and why: never a report of another day or month. */
export function noFile(reason: string): Response {
  return new Response(`${reason}\n`, {
    status: 400,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}

function file(body: Blob | string, type: string, name: string): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '')}"`,
    },
  });
}
