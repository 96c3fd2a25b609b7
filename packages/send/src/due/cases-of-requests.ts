import type { IsoDate } from '@golden-thread/outcomes';
import type { ClockCaseBase } from '../clocks/clock-case.ts';
import { isDay } from '../clocks/event-date.ts';
import type { AssessmentRecord, RequestRecord } from '../measures/measure-record.ts';
import { leaveOut } from '../measures/measure-result.ts';
import type { ClockCaseOfRecord, ClockCases } from './clock-case-of-record.ts';
import type { KnownRequests } from './known-requests.ts';
import { dayDone, overBy } from './over-by.ts';
import { planCases } from './plan-cases.ts';
import { movedAway, whatCame } from './what-came.ts';

const BEFORE = 'decided before the time the records are whole for';
const NOT_SAID = ['Whether an exception applies is not on record.'];

/**
 * The clocks of requests and their assessments: the decision, the refusal of a plan and the final plan. The mark of a return is on
 * the 20 weeks, so it lifts those alone.
 */
export function casesOfRequests(
  { requests, assessments, ofRequest }: KnownRequests,
  asAt: IsoDate,
): ClockCases {
  const cases: ClockCaseOfRecord[] = [];
  const requestsBefore: RequestRecord[] = [];
  const assessmentsBefore: AssessmentRecord[] = [];
  for (const request of requests?.values() ?? []) {
    if (request.decision === 'before') requestsBefore.push(request);
    else cases.push(decisionCase(request, asAt));
    if (assessments === null || ofRequest.has(request.key)) continue;
    const { key, team, receivedDate } = request;
    const came = whatCame(request, null);
    if (came !== null) cases.push(...planCases({ key, team, receivedDate, came }, asAt));
  }
  for (const assessment of assessments?.values() ?? []) {
    const { key, team, requestKey, requestReceivedDate: receivedDate, exceptions } = assessment;
    const request = requestKey === null ? null : (requests?.get(requestKey) ?? null);
    const came = whatCame(request, assessment);
    if (came === null) assessmentsBefore.push(assessment);
    else if (exceptions !== 'unknown') {
      cases.push(...planCases({ key, team, receivedDate, came, exceptions }, asAt));
    } else cases.push(...planCases({ key, team, receivedDate, came, remarks: NOT_SAID }, asAt));
  }
  return {
    cases,
    untold: [
      ...leaveOut(requestsBefore, 'request', 'requests', BEFORE),
      ...leaveOut(assessmentsBefore, 'assessment', 'assessments', BEFORE),
    ],
  };
}

function decisionCase(request: RequestRecord, asAt: IsoDate): ClockCaseOfRecord {
  const { key, team, receivedDate, decision, decidedDate } = request;
  const ended = endedUndecided(request);
  const told = decision === 'not-yet' || isDay(decidedDate) ? decidedDate : 'unknown';
  const notTold = decision === 'unknown' ? !isDay(told) || told > asAt : !overBy(told, asAt);
  return {
    caseKey: `${key}:assessment-decision`,
    recordKey: key,
    team,
    mayBeOpen: ended === null ? notTold : !overBy(ended.date, asAt),
    given: {
      clock: 'assessment-decision',
      requestReceivedDate: receivedDate,
      decisionToldDate: ended === null ? told : 'not-yet',
      ended,
      exceptions: [],
    },
    remarks: [],
  };
}

/** How a request ended without a decision; null where it did not. */
function endedUndecided({ decision, decidedDate, movedAway: moved }: RequestRecord): ClockCaseBase['ended'] {
  if (decision === 'withdrawn') {
    return { date: dayDone(decidedDate), because: 'the request was withdrawn or ceased.' };
  }
  const undecided = decision === 'not-yet' || (decision === 'unknown' && !isDay(decidedDate));
  return moved && undecided ? movedAway : null;
}
