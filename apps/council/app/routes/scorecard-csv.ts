import type { LoaderFunctionArgs } from 'react-router';
import { readScorecard } from '../reports/read-scorecard.ts';
import { csvFile } from '../reports/report-files.server.ts';
import { noFile } from '../reports/file-response.ts';

/** The scorecard of a plan as CSV, as at the day of the address: all of it, or the table that `?table=` names. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { report, asAt, fileName } = await readScorecard(args);
  const table = new URL(args.request.url).searchParams.get('table');
  return asAt.error === null ? csvFile(report, fileName, table) : noFile(asAt.error);
}
