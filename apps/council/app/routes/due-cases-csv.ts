import { writeCsv } from '@golden-thread/reports/csv';
import type { LoaderFunctionArgs } from 'react-router';
import { childQuestion } from '../children/read-children.ts';
import { reasonsOf } from '../due/case-list.tsx';
import { readUrgentCases } from '../due/read-due.ts';
import { sourceWords } from '../due/source-words.ts';
import { csvResponse, noFile } from '../reports/file-response.ts';

const headings = [
  'Case',
  'Clock',
  'Source of advice',
  'Team',
  'Due',
  'Days left',
  'Excused',
  'What to know',
  'As at',
];

/** The most urgent cases of a due list as CSV, as many as one file has, for who may read records of children. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { asAt, code } = childQuestion(args);
  if (asAt.error !== null) return noFile(asAt.error, 400);
  const cases = await readUrgentCases(args);
  if (cases === null) return noFile('Single cases are for SEND caseworkers of the area.', 403);
  const rows = cases.map((each) => [
    each.id,
    each.clock.title,
    sourceWords(each.adviceFrom),
    each.team ?? '',
    each.dueOn ?? '',
    each.daysLeft === null ? '' : { digits: String(each.daysLeft) },
    each.excused ? 'yes' : 'no',
    reasonsOf(each).join(' '),
    asAt.day,
  ]);
  return csvResponse(writeCsv([headings, ...rows]), `due-cases-${code}-as-at-${asAt.day}.csv`);
}
