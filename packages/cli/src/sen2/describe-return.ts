import type { RecordCounts, ReturnReport } from '@golden-thread/sen2';
import { isMadeUp } from '@golden-thread/sen2';
import { issueLines } from '../issue-lines.ts';
import { textTable } from '../text-table.ts';

/** What became of a return, or would, for people. It quotes no cell. */
export function describeReturn(area: string, report: ReturnReport): string {
  if (report.status === 'refused') return refused(report);
  const { status, returnId, fromDate, untilDate, censusDate, knownDate } = report;
  if (status === 'unchanged') return `Kept already, as return ${returnId} of ${area}; nothing was done.`;
  const heading =
    status === 'imported'
      ? `Return ${returnId} of ${area} is kept.`
      : `A return for ${area} without issues. Nothing was kept: this was a dry run.`;
  const time = `It tells of ${fromDate} to ${untilDate}, and of the plans in force until ${censusDate}. It counts from ${knownDate}.`;
  const besides = standing(report);
  return [
    heading,
    time,
    ofWhom(report.authority),
    ...besides,
    '',
    textTable(['module', 'records'], rows(report.records)),
    ...notLinked(report.notLinked),
  ].join('\n');
}

function ofWhom(authority: string | null): string {
  if (authority === null) return 'Its header does not say which authority it is of.';
  return isMadeUp(authority)
    ? `It is made up: its header gives the authority ${authority}, which is nobody's.`
    : `Its header gives the authority ${authority}.`;
}

function standing({ status, supersedes, overlaps, supersededBy }: ReturnReport): readonly string[] {
  const would = (now: string, then: string): string => (status === 'imported' ? now : then);
  return [
    ...(supersedes.length === 0
      ? []
      : [`It ${would('takes', 'would take')} the place of ${supersedes.join(', ')}.`]),
    ...(overlaps.length === 0
      ? []
      : [
          `It ${would('answers', 'would answer')} for the days it shares with ${overlaps.join(', ')}, which ${would('counts', 'would count')} on for the others.`,
        ]),
    ...(supersededBy === null
      ? []
      : [
          `It ${would('does', 'would')} not count today: ${supersededBy}, known later, tells all that it tells.`,
        ]),
  ];
}

function rows(records: RecordCounts): readonly (readonly string[])[] {
  return Object.entries(records).map(([module, count]) => [module.replaceAll('-', ' '), String(count)]);
}

function notLinked(counts: RecordCounts): readonly string[] {
  return Object.entries(counts).flatMap(([table, count]) =>
    count === 0 ? [] : ['', `${count} of ${table} are about children that the return does not tell of.`],
  );
}

function refused({ issues, issueCounts, issueTotal }: ReturnReport): string {
  const lines = [
    `${issueTotal} ${issueTotal === 1 ? 'issue' : 'issues'}; nothing was kept`,
    ...issues.flatMap((issue) => ['', ...issueLines(issue)]),
  ];
  if (issues.length === issueTotal) return lines.join('\n');
  const counts = Object.entries(issueCounts).map(([code, count]) => [code, String(count)]);
  return [
    ...lines,
    '',
    `These are the first; in all there are ${issueTotal}:`,
    '',
    textTable(['code', 'issues'], counts),
  ].join('\n');
}
