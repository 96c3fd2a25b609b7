import type { LoaderFunctionArgs } from 'react-router';
import { csvFile } from '../reports/report-files.server.ts';
import { readSufficiency } from '../sufficiency/read-sufficiency.ts';
import { noFile } from '../reports/file-response.ts';

/** The sufficiency statement as CSV, as at the day of the address: all of it, or the table that `?table=` names. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { report, asAt, fileName } = await readSufficiency(args);
  const table = new URL(args.request.url).searchParams.get('table');
  return asAt.error === null ? csvFile(report, fileName, table) : noFile(asAt.error);
}
