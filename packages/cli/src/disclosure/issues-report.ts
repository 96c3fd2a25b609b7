import type { Issue } from '@golden-thread/outcomes';
import { EXIT_STATUS } from '../exit-status.ts';
import type { Report } from '../report.ts';

/** Everything wrong with tables or a policy, each with its place and its mending; nothing was written. */
export function issuesReport(issues: readonly Issue[]): Report {
  return {
    status: EXIT_STATUS.problemsFound,
    text: [
      `${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}; nothing was written`,
      ...issues.map(({ code, file, path, found, expected, whatToDo }) =>
        [
          '',
          `${[file, path].filter((part) => part !== undefined && part !== '').join(' ')}  ${code}`,
          `  found:      ${found}`,
          `  expected:   ${expected}`,
          `  what to do: ${whatToDo}`,
        ].join('\n'),
      ),
    ].join('\n'),
    json: { valid: false, issues },
  };
}
