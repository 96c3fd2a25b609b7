import type { IsoDate } from '@golden-thread/outcomes';
import type { ClockCaseBase } from '../clocks/clock-case.ts';
import type { DayOrUnknown, EventDate } from '../clocks/event-date.ts';
import type { ClockException } from '../clocks/exceptions/clock-exception.ts';
import type { ClockCaseOfRecord } from './clock-case-of-record.ts';
import { overBy } from './over-by.ts';
import type { WhatCame } from './what-came.ts';

/** What the two clocks on a plan are made from. */
export interface PlanQuestion {
  readonly key: string;
  readonly team: string | null;
  readonly receivedDate: DayOrUnknown;
  readonly came: WhatCame;
  /** Of the 20 weeks. */
  readonly exceptions?: readonly ClockException[];
  readonly remarks?: readonly string[];
}

/** The clock on a refusal and the one on the final plan. What came of the request ends one, the other or both. */
export function planCases(
  { key, team, receivedDate, came, exceptions = [], remarks = [] }: PlanQuestion,
  asAt: IsoDate,
): readonly [refusal: ClockCaseOfRecord, plan: ClockCaseOfRecord] {
  const date = 'date' in came ? came.date : null;
  const mayBeOpen = date === null || !overBy(date, asAt);
  const of = { recordKey: key, team, mayBeOpen };
  return [
    {
      ...of,
      caseKey: `${key}:plan-refusal`,
      given: {
        clock: 'plan-refusal',
        requestReceivedDate: receivedDate,
        refusalToldDate: toldDate(came, 'no-plan'),
        ended: ended(came, 'plan', 'a plan was issued.'),
        exceptions: [],
      },
      remarks: [],
    },
    {
      ...of,
      caseKey: `${key}:final-plan`,
      given: {
        clock: 'final-plan',
        requestReceivedDate: receivedDate,
        finalPlanSentDate: toldDate(came, 'plan'),
        ended: ended(came, 'no-plan', 'a plan was refused.'),
        exceptions,
      },
      remarks,
    },
  ];
}

function toldDate(came: WhatCame, what: 'plan' | 'no-plan'): EventDate {
  if (came.what === 'unknown') return 'unknown';
  return came.what === what && 'date' in came ? came.date : 'not-yet';
}

function ended(came: WhatCame, what: 'plan' | 'no-plan', because: string): ClockCaseBase['ended'] {
  if (came.what === 'end') return { date: came.date, because: came.because };
  return came.what === what && 'date' in came ? { date: came.date, because } : null;
}
