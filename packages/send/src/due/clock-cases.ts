import { isoDate } from '@golden-thread/outcomes';
import type { IsoDate } from '@golden-thread/outcomes';
import type { MeasureRecords } from '../measures/measure-record.ts';
import { casesOfAdvice } from './cases-of-advice.ts';
import { casesOfPlans } from './cases-of-plans.ts';
import { casesOfRequests } from './cases-of-requests.ts';
import type { ClockCases } from './clock-case-of-record.ts';
import { knownRequests } from './known-requests.ts';

/**
 * Every statutory clock that the records known by a day speak of: of requests, of advice and of plans in force. What they do not tell
 * is not made up: a day not told is `unknown`, and a clock of which too little is told is left out and counted. Kinds of record
 * that are not kept give no clock, and no word of it.
 *
 * A return says how things stood at its end. Read as at a later day, what has been done since is not in it.
 *
 * @throws Defect `NOT_A_CALENDAR_DAY`; `RECORD_KNOWN_TWICE`, when two records of one key are known from the same day.
 */
export function clockCases(
  records: Pick<MeasureRecords, 'requests' | 'assessments' | 'plans' | 'advice'>,
  asAt: IsoDate,
): ClockCases {
  isoDate(asAt);
  const known = knownRequests(records, asAt);
  const of = [
    casesOfRequests(known, asAt),
    casesOfAdvice(records.advice, known, asAt),
    casesOfPlans(records.plans, asAt),
  ];
  return { cases: of.flatMap(({ cases }) => cases), untold: of.flatMap(({ untold }) => untold) };
}
