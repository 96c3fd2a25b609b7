import type { DatasetReport, TableIssue } from '@golden-thread/national-data';
import { openGovernmentLicence } from '@golden-thread/national-data';
import { issueLines } from '../issue-lines.ts';

/** The reports of an import for people: one paragraph for each data set, then what is wrong, all of it. */
export function describeDatasets(
  datasets: readonly DatasetReport[],
  issues: readonly TableIssue[],
  how: { readonly dryRun: boolean; readonly refused: boolean },
): string {
  const all = [...issues, ...datasets.flatMap((one) => one.issues)];
  return [
    ...datasets.map(describe),
    ...all.map(issueText),
    ...datasets.flatMap(notListed),
    ending(how),
    ...(datasets.length > 0 ? [openGovernmentLicence.attribution] : []),
  ].join('\n');
}

function describe(one: DatasetReport): string {
  const state = {
    imported: `imported as number ${one.importId}${one.supersedes === null ? '' : `, in place of number ${one.supersedes}`}`,
    unchanged: `nothing to do: this content is kept as number ${one.importId}`,
    sound: 'sound',
    refused: 'refused',
  }[one.status];
  const lines = [`${one.dataset}: ${state}`];
  if (one.status !== 'unchanged') {
    const unused = one.rowsNotUsed === 0 ? '' : `, ${counted(one.rowsNotUsed, 'row')} not used`;
    lines.push(
      `  ${counted(one.figures, 'figure')} of ${counted(one.measures, 'measure')} and ${counted(one.areas, 'area')}, from ${counted(one.rows, 'row')}${unused}`,
    );
  }
  if (one.notMatched.length > 0)
    lines.push(
      `  without an ONS code: ${one.notMatched.map(({ number, name }) => `${number} ${name}`).join(', ')}`,
    );
  if (one.dissolved.length > 0)
    lines.push(
      `  no longer there, their figures not shared out to successors: ${one.dissolved.map(({ name, dissolvedAfterYear }) => `${name} (to ${dissolvedAfterYear})`).join(', ')}`,
    );
  for (const [code, count] of Object.entries(one.remarkCounts)) {
    const first = one.remarks.find((remark) => remark.code === code);
    lines.push(
      `  remark ${code}, ${counted(count, 'time')}, first at ${first?.path}: found ${first?.found}. ${first?.whatToDo}`,
    );
  }
  return lines.join('\n');
}

/** One issue of a table for people. */
export function issueText(issue: TableIssue): string {
  return ['', ...issueLines(issue)].join('\n');
}

/** Issues are shown up to a bound; the counts are of all. */
function notListed(one: DatasetReport): readonly string[] {
  return Object.entries(one.issueCounts).flatMap(([code, count]) => {
    const shown = one.issues.filter((issue) => issue.code === code).length;
    return count > shown ? [`${one.dataset}: ${code} ${count} times in all, the first ${shown} shown`] : [];
  });
}

function ending({ dryRun, refused }: { readonly dryRun: boolean; readonly refused: boolean }): string {
  if (refused) return '\nNothing was kept.';
  return dryRun ? 'Nothing was kept: this was a dry run.' : 'Kept.';
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
