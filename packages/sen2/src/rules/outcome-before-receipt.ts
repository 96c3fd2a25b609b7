import { dayNumber } from '../return-day.ts';
import type { ValuesOf } from '../family.ts';
import type { Sen2Rule } from '../sen2-rule.ts';

/**
 * A request is decided on the day it is received or later.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, module 2
 */
export const outcomeBeforeReceipt: Sen2Rule<ValuesOf<'requests'>> = {
  modules: ['requests'],
  check({ ReceivedDate, RequestOutcomeDate }) {
    if (ReceivedDate === null || RequestOutcomeDate === null || RequestOutcomeDate >= ReceivedDate)
      return null;
    return {
      code: 'OUTCOME_BEFORE_RECEIPT',
      column: 'RequestOutcomeDate',
      found: `${dayNumber(ReceivedDate) - dayNumber(RequestOutcomeDate)} days before ReceivedDate`,
      expected: 'the day the request was received, or later',
      whatToDo: 'Correct whichever day is wrong.',
    };
  },
};
