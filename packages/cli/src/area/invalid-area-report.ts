import type { Issue } from '@golden-thread/outcomes';
import { EXIT_STATUS } from '../exit-status.ts';
import type { Report } from '../report.ts';

/** The answer of every command that was given an area with issues: all of them, each with its place and its mending. */
export function invalidAreaReport(place: string, issues: readonly Issue[]): Report {
  return {
    status: EXIT_STATUS.problemsFound,
    text: [
      `${issues.length} ${issues.length === 1 ? 'issue' : 'issues'} in ${place}`,
      ...issues.map(({ code, file, path, found, expected, whatToDo }) =>
        [
          '',
          `${[file, path].filter((part) => part !== undefined && part !== '').join(' ') || place}  ${code}`,
          `  found:      ${found}`,
          `  expected:   ${expected}`,
          `  what to do: ${whatToDo}`,
        ].join('\n'),
      ),
    ].join('\n'),
    json: { valid: false, place, area: null, counts: null, issues },
  };
}
