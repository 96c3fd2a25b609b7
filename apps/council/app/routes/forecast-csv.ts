import type { LoaderFunctionArgs } from 'react-router';
import { csvFile } from '../reports/report-files.server.ts';
import { REFUSED_FILE } from '../children/read-children.ts';
import { readForecast } from '../forecast/read-forecast.ts';
import { noFile } from '../reports/file-response.ts';

/** The children to expect as CSV, as at the day of the address: all of it, or the table that `?table=` names. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const read = await readForecast(args);
  if (read.refused) return noFile(REFUSED_FILE, 403);
  const { report, errors, fileName } = read;
  if (errors.length > 0) return noFile(errors.map(({ text }) => text).join('\n'), 400);
  const table = new URL(args.request.url).searchParams.get('table');
  return csvFile(report, fileName, table);
}
