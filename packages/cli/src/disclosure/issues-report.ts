import type { Issue } from '@golden-thread/outcomes';
import { EXIT_STATUS } from '../exit-status.ts';
import type { Report } from '../report.ts';

/** Control characters, and those that turn the direction of writing round: a terminal would obey them. */
const OBEYED = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** Everything wrong with tables or a policy, each with its place and its mending, and what was therefore not done. */
export function issuesReport(issues: readonly Issue[], notDone = 'nothing was written'): Report {
  return {
    status: EXIT_STATUS.problemsFound,
    text: [
      `${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}; ${notDone}`,
      ...issues.flatMap(({ code, file, path, found, expected, whatToDo }) => [
        '',
        ...[
          `${[file, path].filter((part) => part !== undefined && part !== '').join(' ')}  ${code}`,
          `  found:      ${found}`,
          `  expected:   ${expected}`,
          `  what to do: ${whatToDo}`,
        ].map(writtenOut),
      ]),
    ].join('\n'),
    json: { valid: false, issues },
  };
}

function writtenOut(line: string): string {
  return line.replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
