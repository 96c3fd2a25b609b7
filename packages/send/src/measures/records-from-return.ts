import { calendarYear } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';
import { decisionOf, outcomeOf } from './return-codes.ts';
import type { AssessmentRecord, MeasureRecords, RequestRecord } from './measure-record.ts';
import { plansFromReturn } from './plans-from-return.ts';
import type { ReturnRow, RowsOf } from './return-row.ts';
import type { ReturnTold } from './return-told.ts';

/**
 * The records of a SEN2 return, as measures take them. It tells of requests, assessments and ends in one calendar year, and of plans in
 * force until its census; of advice it tells nothing, so what rests on advice is unknown.
 *
 * An empty cell is unknown, but for a day of leaving, where it means still there. An exception is marked without its ground.
 * The start of a plan is that of its current version: where an authority dates it anew when it amends, fewer reviews are due.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY` or `DAY_OUT_OF_RANGE`, when the collection year is none.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, items 2 to 5
 */
export function recordsFromReturn(rows: Iterable<ReturnRow>, told: ReturnTold): MeasureRecords {
  const received = new Map<number, IsoDate | null>();
  const requests: RequestRecord[] = [];
  const assessments: RowsOf<'assessments'>[] = [];
  const ofPlans: ReturnRow[] = [];
  for (const row of rows) {
    if (row.module === 'requests') {
      received.set(row.row, row.values.ReceivedDate);
      requests.push(requestOf(row, told));
    } else if (row.module === 'assessments') assessments.push(row);
    else ofPlans.push(row);
  }
  return {
    whole: calendarYear(told.collectionYear - 1),
    plansUntilDate: told.censusDate,
    requests,
    assessments: assessments.map((row) => assessmentOf(row, received.get(row.parent ?? 0) ?? null, told)),
    plans: plansFromReturn(ofPlans, new Map(assessments.map(({ row, parent }) => [row, parent])), told),
    advice: null,
  };
}

function requestOf({ row, values }: RowsOf<'requests'>, { returnId, knownDate }: ReturnTold): RequestRecord {
  const decision = decisionOf.get(values.RequestOutcome) ?? 'unknown';
  return {
    key: `${returnId}/requests/${row}`,
    knownDate,
    receivedDate: values.ReceivedDate ?? 'unknown',
    decision,
    decidedDate: values.RequestOutcomeDate ?? (decision === 'not-yet' ? 'not-yet' : 'unknown'),
  };
}

function assessmentOf(
  { row, values }: RowsOf<'assessments'>,
  received: IsoDate | null,
  { returnId, knownDate }: ReturnTold,
): AssessmentRecord {
  const outcome = outcomeOf.get(values.AssessmentOutcome) ?? 'unknown';
  const marked = [{ kind: 'ground-not-stated' as const, recordedDate: knownDate }];
  return {
    key: `${returnId}/assessments/${row}`,
    knownDate,
    requestReceivedDate: received ?? 'unknown',
    outcome,
    outcomeDate: values.AssessmentOutcomeDate ?? (outcome === 'not-yet' ? 'not-yet' : 'unknown'),
    exceptions: values.Week20 === null ? 'unknown' : values.Week20 ? marked : [],
  };
}
