import type { Issue } from '@golden-thread/outcomes';
import { EXIT_STATUS } from '../exit-status.ts';
import { issueLines } from '../issue-lines.ts';
import type { Report } from '../report.ts';

/** The answer of every command that was given an area with issues: all of them, each with its place and its mending. */
export function invalidAreaReport(place: string, issues: readonly Issue[]): Report {
  return {
    status: EXIT_STATUS.problemsFound,
    text: [
      `${issues.length} ${issues.length === 1 ? 'issue' : 'issues'} in ${place}`,
      ...issues.flatMap((issue) => ['', ...issueLines(issue, place)]),
    ].join('\n'),
    json: { valid: false, place, area: null, counts: null, issues },
  };
}
