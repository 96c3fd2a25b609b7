import type { LoaderFunctionArgs } from 'react-router';
import { readHighlight } from '../reports/read-highlight.ts';
import { wordFile } from '../reports/report-files.server.ts';
import { noFile } from '../reports/file-response.ts';

/** The highlight report of a group as a Word document, for the month of the address. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { report, asked, fileName } = await readHighlight(args);
  return report === null ? noFile(asked.error ?? '') : wordFile(report, fileName);
}
