import type { Issue } from '@golden-thread/outcomes';
import { EXIT_STATUS } from '../exit-status.ts';
import { issueLines } from '../issue-lines.ts';
import type { Report } from '../report.ts';

/** Everything wrong with tables or a policy, each with its place and its mending, and what was therefore not done. */
export function issuesReport(issues: readonly Issue[], notDone = 'nothing was written'): Report {
  return {
    status: EXIT_STATUS.problemsFound,
    text: [
      `${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}; ${notDone}`,
      ...issues.flatMap((issue) => ['', ...issueLines(issue)]),
    ].join('\n'),
    json: { valid: false, issues },
  };
}
