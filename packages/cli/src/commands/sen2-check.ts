import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkSen2 } from '@golden-thread/sen2/node';
import type { Sen2Report } from '@golden-thread/sen2/node';
import { issuesReport } from '../disclosure/issues-report.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import type { Report } from '../report.ts';
import { givenEncoding } from '../returns/given-encoding.ts';
import { givenYear } from '../sen2/given-year.ts';
import { readProgress } from '../returns/read-progress.ts';
import type { Surroundings } from '../surroundings.ts';
import { textTable } from '../text-table.ts';
import { WrongUse } from '../wrong-use.ts';

/** As given on the command line. */
export interface CheckSen2Given {
  readonly files: readonly string[];
  readonly year: string;
  readonly encoding: string;
}

/**
 * Reads a return to its end under a key that is thrown away, and says what is wrong with it. No cell of it is printed.
 *
 * @throws WrongUse `UNKNOWN_YEAR`, `UNKNOWN_ENCODING`, `FILE_NOT_FOUND`.
 */
export async function checkSen2Return(surroundings: Surroundings, given: CheckSen2Given): Promise<Report> {
  const year = givenYear(given.year);
  const encoding = givenEncoding(given.encoding);
  const paths = await Promise.all(given.files.map((file) => found(surroundings.callerDirectory, file)));
  const report = await checkSen2(paths, {
    year,
    encoding,
    key: randomBytes(32),
    onProgress: readProgress(surroundings),
  });
  const fine = report.issueTotal === 0;
  return {
    status: fine ? EXIT_STATUS.fine : EXIT_STATUS.problemsFound,
    text: fine ? describe(report) : withIssues(report),
    json: { fine, ...report },
  };
}

async function found(from: string, file: string): Promise<string> {
  const path = resolve(from, file);
  if (await stat(path).catch(() => null)) return path;
  throw new WrongUse({
    code: 'FILE_NOT_FOUND',
    message: 'There is no such file.',
    found: file,
    expected: 'the name of a file',
    whatToDo: 'Check the name, and where you stand.',
  });
}

function describe({ year, records, casework }: Sen2Report): string {
  const besides = Object.entries(casework).filter(([, count]) => count > 0);
  const rows = [...Object.entries(records), ...besides].map(([module, count]) => [
    module.replaceAll('-', ' '),
    String(count),
  ]);
  return `A SEN2 return of ${year}, with no issues\n\n${textTable(['module', 'records'], rows)}`;
}

function withIssues({ issues, issueCounts, issueTotal }: Sen2Report): string {
  const { text } = issuesReport(issues, 'nothing was kept');
  const listed =
    issues.length === issueTotal ? '' : `\n\nThese are the first; in all there are ${issueTotal}:\n`;
  const counts = Object.entries(issueCounts).map(([code, count]) => [code, String(count)]);
  return listed === '' ? text : `${text}${listed}\n${textTable(['code', 'issues'], counts)}`;
}
