import { customPeriod } from '@golden-thread/outcomes';
import { caseworkFromReturn } from './casework-from-return.ts';
import type { AssessmentRecord, MeasureRecords, RequestRecord } from './measure-record.ts';
import { plansFromReturn } from './plans-from-return.ts';
import { decisionOf, markedOf, outcomeOf } from './return-codes.ts';
import type { ReturnRow } from './return-row.ts';
import { returnTables } from './return-tables.ts';
import type { ReturnTables } from './return-tables.ts';
import type { ReturnTold } from './return-told.ts';

/**
 * The records of a SEN2 return, as measures take them. It tells of requests, assessments and ends in the time it covers, and of
 * plans in force until its census. Of advice, audits and exclusions it tells nothing: unless tables of casework stand beside it,
 * what rests on them is unknown.
 *
 * An empty cell is unknown, but for a day of leaving, where it means still there. An exception is marked without its ground.
 * The start of a plan is that of its current version: where an authority dates it anew when it amends, fewer reviews are due.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY` or `PERIOD_ENDS_BEFORE_IT_STARTS`, when its time is none.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, items 2 to 5
 */
export function recordsFromReturn(rows: Iterable<ReturnRow>, told: ReturnTold): MeasureRecords {
  const tables = returnTables(rows);
  return {
    whole: customPeriod(told.fromDate, told.untilDate),
    plansUntilDate: told.censusDate,
    requests: requestsOf(tables, told),
    assessments: assessmentsOf(tables, told),
    plans: plansFromReturn(tables, told),
    ...caseworkFromReturn(tables, told),
  };
}

function requestsOf({ requests, teamOf }: ReturnTables, told: ReturnTold): readonly RequestRecord[] {
  return requests.map(({ row, values }) => {
    const decision = decisionOf.get(values.RequestOutcome) ?? 'unknown';
    return {
      key: `${told.returnId}/requests/${row}`,
      knownDate: told.knownDate,
      receivedDate: values.ReceivedDate ?? 'unknown',
      decision,
      decidedDate: values.RequestOutcomeDate ?? (decision === 'not-yet' ? 'not-yet' : 'unknown'),
      mediation: markedOf(values.RequestMediation),
      tribunal: markedOf(values.RequestTribunal),
      movedAway: (values.Exported ?? null) !== null,
      team: teamOf(row),
    };
  });
}

function assessmentsOf(
  { assessments, requestOf, teamOf }: ReturnTables,
  { returnId, knownDate }: ReturnTold,
): readonly AssessmentRecord[] {
  const marked = [{ kind: 'ground-not-stated' as const, recordedDate: knownDate }];
  return assessments.map(({ row, parent, values }) => {
    const outcome = outcomeOf.get(values.AssessmentOutcome) ?? 'unknown';
    const request = requestOf(parent);
    return {
      key: `${returnId}/assessments/${row}`,
      knownDate,
      requestKey: request === null ? null : `${returnId}/requests/${request.row}`,
      requestReceivedDate: request?.values.ReceivedDate ?? 'unknown',
      outcome,
      outcomeDate: values.AssessmentOutcomeDate ?? (outcome === 'not-yet' ? 'not-yet' : 'unknown'),
      exceptions: values.Week20 === null ? 'unknown' : values.Week20 ? marked : [],
      draftServedDate: 'unknown',
      mediation: markedOf(values.AssessmentMediation),
      tribunal: markedOf(values.AssessmentTribunal),
      planMediation: markedOf(values.OtherMediation),
      planTribunal: markedOf(values.OtherTribunal),
      team: teamOf(parent),
    };
  });
}
