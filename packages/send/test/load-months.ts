import { addMonths } from '@golden-thread/outcomes';
import { z } from 'zod';
import { lagBands } from '../src/load.ts';
import type { LoadHistory } from '../src/load.ts';

const count = z.number().min(0);

/** Months that are all alike, as a SEND officer would write them down. Null is not known. */
export const alikeMonths = z.strictObject({
  from: z.string(),
  months: z.int(),
  requests: count.nullable(),
  decided: z.strictObject({ toAssess: count, notToAssess: count, withdrawn: count }).nullable(),
  ended: z.strictObject({ withPlan: count, withoutPlan: count, withdrawn: count }).nullable(),
  /** Plans issued, by the week since the request at which their band begins. */
  plansByWeeks: z.record(z.string(), count).nullable(),
  ceased: count.nullable(),
  /** In force before the first of the months; null where not known. */
  inForceBefore: count.nullable(),
});

/** The history that such months are. */
export function historyOf(given: z.infer<typeof alikeMonths>): LoadHistory {
  const { from, months, requests, decided, ended, plansByWeeks, ceased, inForceBefore } = given;
  return {
    leftOut: [],
    months: Array.from({ length: months }, (_, at) => ({
      month: addMonths(`${from}-01`, at).slice(0, 7),
      requests,
      decisions:
        decided === null
          ? null
          : { assess: decided.toAssess, refuse: decided.notToAssess, withdrawn: decided.withdrawn },
      outcomes:
        ended === null
          ? null
          : { issue: ended.withPlan, refuse: ended.withoutPlan, withdrawn: ended.withdrawn },
      lags: plansByWeeks === null ? null : lagBands.map(({ fromWeek }) => plansByWeeks[fromWeek] ?? 0),
      ceased,
      inForce:
        inForceBefore === null ? null : inForceBefore + (at + 1) * ((ended?.withPlan ?? 0) - (ceased ?? 0)),
    })),
  };
}
