import type { LoaderFunctionArgs } from 'react-router';
import { readScorecard } from '../reports/read-scorecard.ts';
import { wordFile } from '../reports/report-files.server.ts';
import { noFile } from '../reports/file-response.ts';

/** The scorecard of a plan as a Word document, as at the day of the address. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { report, asAt, fileName } = await readScorecard(args);
  return asAt.error === null ? wordFile(report, fileName) : noFile(asAt.error);
}
