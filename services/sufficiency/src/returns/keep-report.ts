import type { KeepReport, KeepReturns, ReturnIssue, YearReport } from '@golden-thread/ssda903';
import { isFinding } from '@golden-thread/ssda903';
import type { YearToKeep } from './years-to-keep.ts';

/** What became of a year that was kept, is kept already, or would be. */
export type Kept = Pick<YearReport, 'status' | 'returnId' | 'supersedes' | 'supersededBy'>;

/** At most so many issues are listed. */
const most = 200;

/** @param kept - what became of each year; null where nothing was kept. */
export function keepReport(
  { authority, knownDate, issues }: KeepReturns,
  years: readonly YearToKeep[],
  kept: readonly Kept[] | null,
): KeepReport {
  const refused: Kept = { status: 'refused', returnId: null, supersedes: null, supersededBy: null };
  const returns = years.map(({ given, counts }, at) => ({
    year: given.year,
    contentSha256: given.contentSha256,
    madeUp: given.madeUp,
    records: counts(),
    findings: Object.fromEntries(Object.entries(given.issues.counts()).filter(([code]) => isFinding(code))),
    ...(kept?.[at] ?? refused),
  }));
  const lists = [issues, ...years.map(({ given }) => given.issues)];
  const issueCounts: Record<string, number> = {};
  for (const list of lists)
    for (const [code, count] of Object.entries(list.counts()))
      issueCounts[code] = (issueCounts[code] ?? 0) + count;
  return {
    status: statusOf(kept),
    authority,
    knownDate,
    returns,
    issues: lists.flatMap((list): readonly ReturnIssue[] => list.kept()).slice(0, most),
    issueCounts,
    issueTotal: lists.reduce((sum, list) => sum + list.total(), 0),
  };
}

function statusOf(kept: readonly Kept[] | null): KeepReport['status'] {
  if (kept === null) return 'refused';
  return kept.find(({ status }) => status !== 'unchanged')?.status ?? 'unchanged';
}
