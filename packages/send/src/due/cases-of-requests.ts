import type { IsoDate } from '@golden-thread/outcomes';
import { isDay } from '../clocks/event-date.ts';
import type { AssessmentRecord, RequestRecord } from '../measures/measure-record.ts';
import { leaveOut } from '../measures/measure-result.ts';
import type { ClockCaseOfRecord, ClockCases } from './clock-case-of-record.ts';
import type { KnownRequests } from './known-requests.ts';
import { overBy } from './over-by.ts';
import { planCases } from './plan-cases.ts';
import { whatCame } from './what-came.ts';

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
    const { key, team, requestReceivedDate: receivedDate, exceptions } = assessment;
    const came = whatCame(null, assessment);
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

function decisionCase(
  { key, team, receivedDate, decision, decidedDate }: RequestRecord,
  asAt: IsoDate,
): ClockCaseOfRecord {
  const told = decision === 'not-yet' || isDay(decidedDate) ? decidedDate : 'unknown';
  const withdrawn = decision === 'withdrawn';
  return {
    caseKey: `${key}:assessment-decision`,
    recordKey: key,
    team,
    mayBeOpen: decision === 'unknown' ? !isDay(told) || told > asAt : !overBy(told, asAt),
    given: {
      clock: 'assessment-decision',
      requestReceivedDate: receivedDate,
      decisionToldDate: withdrawn ? 'not-yet' : told,
      ended: withdrawn
        ? { date: isDay(told) ? told : 'unknown', because: 'the request was withdrawn or ceased.' }
        : null,
      exceptions: [],
    },
    remarks: [],
  };
}
