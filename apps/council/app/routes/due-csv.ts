import { writeCsv } from '@golden-thread/reports/csv';
import type { LoaderFunctionArgs } from 'react-router';
import { REFUSED_FILE } from '../children/read-children.ts';
import type { DueRow } from '../due/due-sums.ts';
import { readDue } from '../due/read-due.ts';
import { sourceWords } from '../due/source-words.ts';
import { csvResponse, noFile } from '../reports/file-response.ts';

/** The counts of a due list as CSV: a line for each clock, team and source, those excused on a line of their own. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const read = await readDue(args);
  if (read.asAt.error !== null) return noFile(read.asAt.error, 400);
  if (read.refused) return noFile(REFUSED_FILE, 403);
  const { due, code } = read;
  const weeks = due.rows[0]?.owed.within.map((each) => each.weeks) ?? [2, 4, 6];
  const headings = [
    'Clock',
    'Limit',
    'Team',
    'Source of advice',
    'Standing',
    'Late',
    ...weeks.map((each) => `Within ${each} weeks`),
    'After that',
    'Day not known',
    'All',
    'Counts are',
    'As at',
  ];
  const digits = (count: number) => ({ digits: String(count) });
  const line = ({ clock, team, adviceFrom }: DueRow, standing: string, counts: DueRow['owed']) => [
    clock.title,
    clock.limit,
    team ?? '',
    sourceWords(adviceFrom),
    standing,
    digits(counts.late),
    ...counts.within.map(({ count }) => digits(count)),
    digits(counts.later),
    digits(counts.unknown),
    digits(counts.total),
    due.protection === 'EXACT' ? 'exact' : 'rounded to 5',
    due.asOf,
  ];
  const rows = due.rows.flatMap((row) => [line(row, 'owed', row.owed), line(row, 'excused', row.excused)]);
  return csvResponse(writeCsv([headings, ...rows]), `due-${code}-as-at-${due.asOf}.csv`);
}
