import type { KeepReport, YearReport } from '@golden-thread/ssda903';
import { textTable } from '../text-table.ts';
import { issuesTold } from './issues-told.ts';
import { yearInWords } from './year-in-words.ts';

/** What became of returns, or would, for people. It quotes no cell. */
export function describeKept(area: string, report: KeepReport): string {
  const { status, returns, knownDate, authority } = report;
  if (status === 'refused') return issuesTold(report).join('\n');
  if (status === 'unchanged') return `Kept already, as ${listed(returns)} of ${area}; nothing was done.`;
  const kept = returns.filter((each) => each.status !== 'unchanged');
  return [
    status === 'imported'
      ? `${kept.length === 1 ? 'Return' : 'Returns'} ${listed(kept)} of ${area} ${kept.length === 1 ? 'is' : 'are'} kept.`
      : `${kept.length === 1 ? 'A return' : `${kept.length} returns`} for ${area} that would be kept. Nothing was: this was a dry run.`,
    `${kept.length === 1 ? 'It counts' : 'They count'} from ${knownDate}${authority === null ? '' : `, and ${kept.length === 1 ? 'is' : 'are'} of ${authority}`}.`,
    ...(kept.some(({ madeUp }) => madeUp)
      ? ['Its children are made up, of nobody: the list, the graph and the pages say so.']
      : []),
    '',
    textTable(
      ['year', 'children', 'episodes', 'other records', 'broken rules', 'beside others'],
      returns.map(line),
    ),
  ].join('\n');
}

function listed(returns: readonly YearReport[]): string {
  return returns.map(({ returnId }) => returnId).join(', ');
}

function line({ year, records, findings, ...report }: YearReport): readonly string[] {
  const { header = 0, episodes = 0, ...others } = records;
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((total, count) => total + count, 0);
  return [
    yearInWords(year),
    ...(report.status === 'unchanged'
      ? ['', '', '', '', `kept already, as ${report.returnId}`]
      : [String(header), String(episodes), String(sum(others)), String(sum(findings)), standing(report)]),
  ];
}

function standing({ supersedes, supersededBy }: Pick<YearReport, 'supersedes' | 'supersededBy'>): string {
  if (supersededBy !== null) return `does not count: ${supersededBy} is known later`;
  return supersedes === null ? '' : `in the place of ${supersedes}`;
}
