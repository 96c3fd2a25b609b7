import type { IsoDate } from '@golden-thread/outcomes';
import type { AdviceCase } from '../clocks/clock-case.ts';
import { knownByKey } from '../measures/known-records.ts';
import type { AdviceRecord } from '../measures/measure-record.ts';
import { leaveOut } from '../measures/measure-result.ts';
import type { ClockCaseOfRecord, ClockCases } from './clock-case-of-record.ts';
import type { KnownRequests } from './known-requests.ts';
import { overBy } from './over-by.ts';
import { whatCame } from './what-came.ts';

/**
 * The clock of every piece of advice. Advice that has not come when the request or its assessment comes to an end is owed no more.
 */
export function casesOfAdvice(
  advice: readonly AdviceRecord[] | null,
  known: KnownRequests,
  asAt: IsoDate,
): ClockCases {
  const cases: ClockCaseOfRecord[] = [];
  const fromNobody: AdviceRecord[] = [];
  for (const record of advice === null ? [] : knownByKey(advice, asAt).values()) {
    const { key, team, adviceFrom, askedDate, adviceReceivedDate, exceptions } = record;
    if (adviceFrom === 'unknown') {
      fromNobody.push(record);
      continue;
    }
    const ended = record.ended ?? endOf(record, known);
    cases.push({
      caseKey: `${key}:advice`,
      recordKey: key,
      team,
      mayBeOpen: !overBy(adviceReceivedDate, asAt) && (ended === null || !overBy(ended.date, asAt)),
      given: { clock: 'advice', adviceFrom, askedDate, adviceReceivedDate, ended, exceptions },
      remarks: [],
    });
  }
  return {
    cases,
    untold: leaveOut(fromNobody, 'piece of advice', 'pieces of advice', 'from a source not known'),
  };
}

const ENDS = { plan: 'a plan was issued.', 'no-plan': 'a plan was refused.' } as const;

/** The end of the request that advice was asked for, whichever way it went. */
function endOf({ requestKey }: AdviceRecord, { requests, ofRequest }: KnownRequests): AdviceCase['ended'] {
  if (requestKey === null) return null;
  const came = whatCame(requests?.get(requestKey) ?? null, ofRequest.get(requestKey) ?? null);
  if (came === null) {
    return { date: 'unknown', because: 'it was decided before the time the records are whole for.' };
  }
  if (!('date' in came)) return null;
  return { date: came.date, because: came.what === 'end' ? came.because : ENDS[came.what] };
}
