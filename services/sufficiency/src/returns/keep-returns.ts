import type { KeepReport, KeepReturns } from '@golden-thread/ssda903';
import { collectionDays, keepIssues } from '@golden-thread/ssda903';
import type { Cluster } from '@golden-thread/subgraph/database';
import { keepWhole, lockReturns, nothingKept } from '@golden-thread/subgraph/returns';
import type { Kysely } from 'kysely';
import type { SufficiencyTables } from '../database/sufficiency-tables.ts';
import { keptReturn, readReturnRecords, type Ssda903KeptRow } from '../records/read-returns.ts';
import { addReturn } from './add-return.ts';
import { keepReport, type Kept } from './keep-report.ts';
import { ssda903Book } from './module-tables.ts';
import { standingOf } from './standing-of.ts';
import { writeYear } from './write-year.ts';
import { readingOfAll, yearsToKeep, type YearToKeep } from './years-to-keep.ts';

/**
 * Reads returns of one or more years and keeps them in one transaction: all of them, or with an issue in any, or killed in the middle,
 * none. A year whose return is kept already, and not undone, is left as it is. Imports of one area wait for each other.
 *
 * An area that is not known, another key, and a day before the year has ended are told before anything is read.
 */
export async function keepReturns(cluster: Cluster, request: KeepReturns): Promise<KeepReport> {
  const years = yearsToKeep(request);
  const kept = await keepWhole<SufficiencyTables, readonly Kept[]>(cluster, ssda903Book, {
    areaCode: request.areaCode,
    reading: readingOfAll(years),
    onAreaUnknown: () => request.issues.add(keepIssues.areaUnknown()),
    keep: (queries) => keepIn(queries, request, years),
    added: (outcomes) => (outcomes.some(({ status }) => status === 'imported') ? recordsOf(years) : {}),
  });
  return keepReport(request, years, kept);
}

async function keepIn(
  queries: Kysely<SufficiencyTables>,
  request: KeepReturns,
  years: readonly YearToKeep[],
): Promise<readonly Kept[]> {
  if (!request.dryRun) await lockReturns(queries, request.areaCode);
  const kept = await readReturnRecords(queries);
  const standing = kept.filter((each) => each.undone_at === null);
  const sequence = Math.max(0, ...kept.map((each) => each.sequence)) + 1;
  const isSame = ({ given }: YearToKeep) => standing.find((each) => holds(each, given));
  const added = years.filter((each) => isSame(each) === undefined);
  tellBefore(request, added, standing.at(-1));
  if (request.issues.total() > 0) return nothingKept();
  for (const each of added) {
    const of = { area: request.areaCode, returnId: `${each.given.year}-${sequence}` };
    await writeYear(queries, of, each, request.dryRun);
    if (each.counts().episodes === 0 && !each.isRefused()) request.issues.add(keepIssues.nothingToKeep());
    if (each.isRefused() || request.issues.total() > 0) return nothingKept();
    if (!request.dryRun) await addReturn(queries, of, sequence, each, request);
  }
  const before = kept.map(keptReturn);
  return years.map((each) => {
    const same = isSame(each);
    if (same !== undefined)
      return { status: 'unchanged', returnId: same.id, supersedes: null, supersededBy: null };
    const { year } = each.given;
    const beside = standingOf(before, { year, knownDate: request.knownDate, sequence }, request.importedAt);
    return request.dryRun
      ? { status: 'sound', returnId: null, ...beside }
      : { status: 'imported', returnId: `${year}-${sequence}`, ...beside };
  });
}

function holds(kept: Ssda903KeptRow, { year, contentSha256, keyCheck }: YearToKeep['given']): boolean {
  return kept.year === year && kept.content_sha256 === contentSha256 && kept.key_check === keyCheck;
}

/** Tells what is wrong with keeping these years before any is read. */
function tellBefore(
  { knownDate, otherKey, issues }: KeepReturns,
  added: readonly YearToKeep[],
  newest: Ssda903KeptRow | undefined,
): void {
  for (const { given } of added) {
    const { last } = collectionDays(given.year);
    if (knownDate < last) issues.add(keepIssues.knownTooEarly(knownDate, last));
  }
  const isOther = added.some(({ given }) => newest !== undefined && given.keyCheck !== newest.key_check);
  if (isOther && !otherKey) issues.add(keepIssues.otherKey(newest!.id));
}

function recordsOf(years: readonly YearToKeep[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { counts } of years)
    for (const [module, count] of Object.entries(counts())) sums[module] = (sums[module] ?? 0) + count;
  return sums;
}
