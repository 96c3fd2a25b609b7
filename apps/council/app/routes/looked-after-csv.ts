import type { LoaderFunctionArgs } from 'react-router';
import { REFUSED_FILE } from '../children/read-children.ts';
import { madeUpWords } from '../children/made-up-notice.tsx';
import { carePartWords } from '../looked-after/part-words.ts';
import { readLookedAfter } from '../looked-after/read-looked-after.ts';
import { measuresCsv } from '../measures/measures-csv.ts';
import { csvResponse, noFile } from '../reports/file-response.ts';

/** Every figure of the page as CSV, a line for each measure, part and period. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const read = await readLookedAfter(args);
  if (read.refused) return noFile(REFUSED_FILE, 403);
  if (read.errors.length > 0) return noFile(read.errors.map(({ text }) => text).join('\n'), 400);
  const { series, asAt, code, returns } = read;
  return csvResponse(
    measuresCsv(series, { day: asAt.day, madeUp: madeUpWords(returns), partWords: carePartWords }),
    `looked-after-${code}-as-known-${asAt.day}.csv`,
  );
}
