import type { LoaderFunctionArgs } from 'react-router';
import { wordFile } from '../reports/report-files.server.ts';
import { readHomes } from '../sufficiency/read-homes.ts';
import { noFile } from '../reports/file-response.ts';

/** The homes of an area as a Word document, as at the day of the address. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { report, asAt, fileName } = await readHomes(args);
  return asAt.error === null ? wordFile(report, fileName) : noFile(asAt.error);
}
