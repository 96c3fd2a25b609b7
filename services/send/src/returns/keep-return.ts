import type { KeepReturn, RecordCounts, ReturnReport } from '@golden-thread/sen2';
import { keepIssues } from '@golden-thread/sen2';
import { openServiceDatabase, type Cluster } from '@golden-thread/subgraph/database';
import type { Kysely } from 'kysely';
import type { SendTables } from '../database/send-tables.ts';
import { readReturns } from '../records/read-returns.ts';
import { addReturn } from './add-return.ts';
import { analyzeRecords } from './analyze-records.ts';
import { areaIsKnown } from './area-is-known.ts';
import { lockReturns } from './lock-returns.ts';
import { readingOf, type Reading } from './reading-of.ts';
import { readContents, type KeptContent } from './return-contents.ts';
import { returnScope } from './return-scope.ts';
import { standingOf, type Standing } from './standing-of.ts';
import { writeRows } from './write-rows.ts';

/** Ends the transaction with nothing kept; never leaves this file. */
class NothingKept extends Error {}

interface Outcome extends Partial<Standing> {
  readonly status: ReturnReport['status'];
  readonly returnId?: string | null;
  readonly authority?: string | null;
  readonly notLinked?: RecordCounts;
}

/** The longest one statement of an import may run; thousands of rows take less than a second. */
const statementTimeoutMs = 15 * 60_000;

/**
 * Reads a return and keeps it in one transaction: whole, or with an issue, or killed in the middle, not at all. The same content, once
 * kept and not undone, is left as it is. Imports of one area wait for each other.
 *
 * An area that is not known, or another key, is told before anything is read.
 */
export async function keepReturn(cluster: Cluster, request: KeepReturn): Promise<ReturnReport> {
  const database = openServiceDatabase<SendTables>({
    cluster,
    service: 'send',
    connections: 1,
    statementTimeoutMs,
  });
  const reading = readingOf(request);
  try {
    if (!(await areaIsKnown(database, request.areaCode))) request.issues.add(keepIssues.areaUnknown());
    if (request.issues.total() > 0) return reportOf(request, reading, { status: 'refused' });
    const outcome = await database
      .withArea(returnScope(request.areaCode), (queries) => keepIn(queries, request, reading))
      .catch(async (error: unknown): Promise<Outcome> => {
        if (!(error instanceof NothingKept)) throw error;
        // Outside the transaction, so that nothing waits for the rest of a long file.
        if (reading.begun()) await reading.toTheEnd();
        return { status: 'refused' };
      });
    // The return is kept by now: that the planner hears of it a minute later is no reason to say otherwise.
    if (outcome.status === 'imported')
      await analyzeRecords(cluster, request.areaCode, reading.counts()).catch(() => undefined);
    return reportOf(request, reading, outcome);
  } finally {
    await reading.close();
    await database.close();
  }
}

async function keepIn(queries: Kysely<SendTables>, request: KeepReturn, reading: Reading): Promise<Outcome> {
  const { areaCode, layoutYear, issues, dryRun } = request;
  if (!dryRun) await lockReturns(queries, areaCode);
  const contents = (await readContents(queries)).filter(({ undone }) => !undone);
  const same = contents.find((each) => isSame(each, request));
  if (same !== undefined) return { status: 'unchanged', returnId: same.id, authority: same.authority };
  const before = contents.at(-1);
  if (before !== undefined && before.keyCheck !== request.keyCheck && !request.otherKey) {
    issues.add(keepIssues.otherKey(before.id));
    throw new NothingKept();
  }
  const returns = await readReturns(queries);
  const sequence = Math.max(0, ...returns.map((each) => each.sequence)) + 1;
  const returnId = `${layoutYear}-${sequence}`;
  const notLinked = await writeRows(queries, { area: areaCode, returnId }, request, reading);
  if (issues.total() > 0) throw new NothingKept();
  const standing = standingOf(returns, { ...request, sequence });
  if (dryRun) return { status: 'sound', notLinked, ...standing };
  await addReturn(queries, { ...request, returnId, sequence, records: reading.counts() });
  return { status: 'imported', returnId, notLinked, ...standing };
}

function isSame(kept: KeptContent, request: KeepReturn): boolean {
  const parts = ['contentSha256', 'keyCheck', 'layoutYear', 'fromDate', 'untilDate', 'censusDate'] as const;
  return parts.every((part) => kept[part] === request[part]);
}

function reportOf(request: KeepReturn, reading: Reading, outcome: Outcome): ReturnReport {
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
