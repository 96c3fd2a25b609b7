import type { LoaderFunctionArgs } from 'react-router';
import { readHighlight } from '../reports/read-highlight.ts';
import { csvFile } from '../reports/report-files.server.ts';
import { noFile } from '../reports/file-response.ts';

/** The highlight report of a group as CSV, for the month of the address: all of it, or the table that `?table=` names. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { report, asked, fileName } = await readHighlight(args);
  const table = new URL(args.request.url).searchParams.get('table');
  return report === null ? noFile(asked.error ?? '') : csvFile(report, fileName, table);
}
