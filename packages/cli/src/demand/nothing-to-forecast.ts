import { authoritiesIn } from '@golden-thread/ssda903/node';
import { issuesReport } from '../disclosure/issues-report.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import type { Report } from '../report.ts';
import type { ReadingIssues } from './read-returns.ts';

/** Why there is no forecast: what is wrong with the files, or that they tell of no episode. */
export async function nothingToForecast(
  { ending, counts, total }: ReadingIssues,
  authority: string | undefined,
  paths: readonly string[],
): Promise<Report> {
  if (ending.length > 0) {
    const { status, text } = issuesReport(ending, 'nothing was forecast');
    return { status, text, json: { fine: false, issues: ending, issueCounts: counts, issueTotal: total } };
  }
  const named = authority === undefined ? [] : await authoritiesIn(paths);
  const issue = {
    code: authority === undefined ? 'NO_EPISODES' : 'NO_EPISODES_OF_AUTHORITY',
    path: authority === undefined ? '' : '--authority',
    found: 'no episode',
    expected:
      named.length === 0
        ? 'rows of episodes and of children, each of a year from 2017/18 to 2026/27'
        : `one of ${named.join(', ')}`,
    whatToDo:
      authority === undefined
        ? 'Give the tables of the return, the folder they are in, or the archive.'
        : named.length === 0
          ? 'Leave it out: no file has a column LA that names an authority.'
          : 'Give the authority as it stands in the column LA.',
  };
  return {
    status: EXIT_STATUS.problemsFound,
    text: issuesReport([issue], 'nothing was forecast').text,
    json: { fine: false, issues: [issue], issueCounts: counts, issueTotal: total },
  };
}
