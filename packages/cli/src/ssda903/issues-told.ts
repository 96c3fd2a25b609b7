import type { ReturnIssue } from '@golden-thread/ssda903';
import { isFinding } from '@golden-thread/ssda903';
import { issueLines } from '../issue-lines.ts';
import { textTable } from '../text-table.ts';

/** What is wrong with returns, listed and counted. */
export interface IssuesTold {
  readonly issues: readonly ReturnIssue[];
  readonly issueCounts: Readonly<Record<string, number>>;
  readonly issueTotal: number;
}

/**
 * What is wrong with returns, for people: each issue, how many there are of each kind where not all are listed, and whether
 * they are such as an import may take.
 */
export function issuesTold({ issues, issueCounts, issueTotal }: IssuesTold): readonly string[] {
  const counts = Object.entries(issueCounts);
  const onlyFindings = counts.every(([code]) => isFinding(code));
  return [
    `${issueTotal} ${issueTotal === 1 ? 'issue' : 'issues'}; nothing was kept`,
    ...(onlyFindings
      ? [
          'All of them are broken rules of the return. An import keeps it with them where --with-findings says so.',
        ]
      : []),
    ...issues.flatMap((issue) => ['', ...issueLines(issue)]),
    ...(issues.length === issueTotal
      ? []
      : [
          '',
          `These are the first; in all there are ${issueTotal}:`,
          '',
          textTable(
            ['code', 'issues'],
            counts.map(([code, count]) => [code, String(count)]),
          ),
        ]),
  ];
}
