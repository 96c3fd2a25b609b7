import type { LoaderFunctionArgs } from 'react-router';
import { wordFile } from '../reports/report-files.server.ts';
import { readSufficiency } from '../sufficiency/read-sufficiency.ts';
import { noFile } from '../reports/file-response.ts';

/** The sufficiency statement as a Word document, as at the day of the address. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { report, asAt, fileName } = await readSufficiency(args);
  return asAt.error === null ? wordFile(report, fileName) : noFile(asAt.error);
}
