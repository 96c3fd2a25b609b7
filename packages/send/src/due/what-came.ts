import { isDay } from '../clocks/event-date.ts';
import type { DayOrUnknown } from '../clocks/event-date.ts';
import type { AssessmentRecord, RequestRecord } from '../measures/measure-record.ts';
import { dayDone } from './over-by.ts';

/** Something that came to an end: a plan, a refusal of one, or neither. */
export type Outcome =
  | { readonly what: 'plan' | 'no-plan'; readonly date: DayOrUnknown }
  | { readonly what: 'end'; readonly date: DayOrUnknown; readonly because: string };

/** What came of a request, as far as its records tell. */
export type WhatCame = Outcome | { readonly what: 'nothing-yet' | 'unknown' };

/** The end of what is asked of an authority that a child has left. */
export const movedAway = { date: 'unknown', because: 'the child moved to another authority.' } as const;

/**
 * What came of a request. Its assessment says, where there is one; else the decision on the request does. Of a request to be
 * assessed without an assessment on record it is unknown. Null: it was over before the time the records are whole for.
 */
export function whatCame(
  request: RequestRecord | null,
  assessment: AssessmentRecord | null,
): WhatCame | null {
  const came = assessment === null ? ofRequest(request) : ofAssessment(assessment);
  const over = came === null || 'date' in came;
  return !over && request?.movedAway === true ? { what: 'end', ...movedAway } : came;
}

function ofAssessment({ outcome, outcomeDate }: AssessmentRecord): WhatCame | null {
  const date = dayDone(outcomeDate);
  switch (outcome) {
    case 'not-yet':
      return { what: 'nothing-yet' };
    case 'before':
      return null;
    case 'issue':
      return { what: 'plan', date };
    case 'refuse':
      return { what: 'no-plan', date };
    case 'withdrawn':
      return { what: 'end', date, because: 'the assessment was withdrawn or ceased.' };
    case 'unknown':
      return isDay(outcomeDate)
        ? { what: 'end', date, because: 'the assessment had an outcome that is not on record.' }
        : { what: 'unknown' };
  }
}

function ofRequest(request: RequestRecord | null): WhatCame | null {
  const date = dayDone(request?.decidedDate ?? 'unknown');
  switch (request?.decision) {
    case 'not-yet':
      return { what: 'nothing-yet' };
    case 'before':
      return null;
    case 'refuse':
      return { what: 'end', date, because: 'it was decided not to assess.' };
    case 'withdrawn':
      return { what: 'end', date, because: 'the request was withdrawn or ceased.' };
    default:
      return { what: 'unknown' };
  }
}
