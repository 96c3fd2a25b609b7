import { issuesReport } from '../disclosure/issues-report.ts';
import { EXIT_STATUS } from '../exit-status.ts';
import type { Report } from '../report.ts';
import type { ReadingIssues } from './read-returns.ts';

/** Why there is no forecast: what is wrong with the files, or that they tell of no episode. */
export function nothingToForecast(
  { ending, counts, total }: ReadingIssues,
  authority: string | undefined,
): Report {
  if (ending.length > 0) {
    const { status, text } = issuesReport(ending, 'nothing was forecast');
    return { status, text, json: { fine: false, issues: ending, issueCounts: counts, issueTotal: total } };
  }
  const issue = {
    code: authority === undefined ? 'NO_EPISODES' : 'NO_EPISODES_OF_AUTHORITY',
    path: authority === undefined ? '' : '--authority',
    found: 'no episode',
    expected: 'rows of episodes and of children, each of a year from 2017/18 to 2026/27',
    whatToDo:
      authority === undefined
        ? 'Give the tables of the return, the folder they are in, or the archive.'
        : 'Give the authority as it stands in the column LA.',
  };
  return {
    status: EXIT_STATUS.problemsFound,
    text: issuesReport([issue], 'nothing was forecast').text,
    json: { fine: false, issues: [issue], issueCounts: counts, issueTotal: total },
  };
}
