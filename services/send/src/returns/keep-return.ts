import type { KeepReturn, RecordCounts, ReturnReport } from '@golden-thread/sen2';
import { keepIssues } from '@golden-thread/sen2';
import type { Cluster } from '@golden-thread/subgraph/database';
import { keepWhole, lockReturns, nothingKept } from '@golden-thread/subgraph/returns';
import type { Kysely } from 'kysely';
import type { SendTables } from '../database/send-tables.ts';
import { keptReturn, readReturnRecords, type Sen2KeptRow } from '../records/read-returns.ts';
import { addReturn } from './add-return.ts';
import { countedReading, type CountedReading } from './counted-reading.ts';
import { sen2Book } from './module-tables.ts';
import { standingOf, type Standing } from './standing-of.ts';
import { writeRows } from './write-rows.ts';

interface Outcome extends Partial<Standing> {
  readonly status: ReturnReport['status'];
  readonly returnId?: string | null;
  readonly authority?: string | null;
  readonly notLinked?: RecordCounts;
}

/**
 * Reads a return and keeps it in one transaction: whole, or with an issue, or killed in the middle, not at all. The same content, once
 * kept and not undone, is left as it is. Imports of one area wait for each other.
 *
 * An area that is not known, or another key, is told before anything is read.
 */
export async function keepReturn(cluster: Cluster, request: KeepReturn): Promise<ReturnReport> {
  const reading = countedReading(request);
  const outcome = await keepWhole<SendTables, Outcome>(cluster, sen2Book, {
    areaCode: request.areaCode,
    reading,
    onAreaUnknown: () => request.issues.add(keepIssues.areaUnknown()),
    keep: (queries) => keepIn(queries, request, reading),
    added: ({ status }) => (status === 'imported' ? reading.counts() : {}),
  });
  return reportOf(request, reading, outcome ?? { status: 'refused' });
}

async function keepIn(
  queries: Kysely<SendTables>,
  request: KeepReturn,
  reading: CountedReading,
): Promise<Outcome> {
  const { areaCode, layoutYear, issues, dryRun } = request;
  if (!dryRun) await lockReturns(queries, areaCode);
  const kept = await readReturnRecords(queries);
  const standing = kept.filter((each) => each.undone_at === null);
  const same = standing.find((each) => isSame(each, request));
  if (same !== undefined) return { status: 'unchanged', returnId: same.id, authority: same.authority };
  const before = standing.at(-1);
  if (before !== undefined && before.key_check !== request.keyCheck && !request.otherKey)
    issues.add(keepIssues.otherKey(before.id));
  if (issues.total() > 0) return nothingKept();
  const sequence = Math.max(0, ...kept.map((each) => each.sequence)) + 1;
  const returnId = `${layoutYear}-${sequence}`;
  const notLinked = await writeRows(queries, { area: areaCode, returnId }, request, reading);
  if (issues.total() > 0) return nothingKept();
  const beside = standingOf(kept.map(keptReturn), { ...request, sequence });
  if (dryRun) return { status: 'sound', notLinked, ...beside };
  await addReturn(queries, { ...request, returnId, sequence, records: reading.counts() });
  return { status: 'imported', returnId, notLinked, ...beside };
}

function isSame(kept: Sen2KeptRow, request: KeepReturn): boolean {
  const { contentSha256, keyCheck, layoutYear, fromDate, untilDate, censusDate } = request;
  return (
    kept.content_sha256 === contentSha256 &&
    kept.key_check === keyCheck &&
    kept.layout_year === layoutYear &&
    kept.from_date === fromDate &&
    kept.until_date === untilDate &&
    kept.census_date === censusDate
  );
}

function reportOf(request: KeepReturn, reading: CountedReading, outcome: Outcome): ReturnReport {
  const { fromDate, untilDate, censusDate, knownDate, contentSha256, issues } = request;
  return {
    returnId: null,
    authority: request.authority(),
    notLinked: {},
    supersedes: [],
    overlaps: [],
    supersededBy: null,
    ...outcome,
    fromDate,
    untilDate,
    censusDate,
    knownDate,
    contentSha256,
    records: reading.counts(),
    issues: issues.kept(),
    issueCounts: issues.counts(),
    issueTotal: issues.total(),
  };
}
