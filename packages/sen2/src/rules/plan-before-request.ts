import { dayNumber } from '../return-day.ts';
import type { ValuesOf } from '../family.ts';
import type { Sen2Rule } from '../sen2-rule.ts';

/**
 * A plan starts on the day of the request that led to it or later.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, item 4.1
 */
export const planBeforeRequest: Sen2Rule<ValuesOf<'named-plans'>> = {
  modules: ['named-plans'],
  check({ StartDate }, { parent }) {
    const received = parent?.received ?? null;
    if (StartDate === null || received === null || dayNumber(StartDate) >= received) return null;
    return {
      code: 'PLAN_BEFORE_REQUEST',
      column: 'StartDate',
      found: `${received - dayNumber(StartDate)} days before the request was received`,
      expected: 'the day the request was received, or later',
      whatToDo: 'Correct whichever day is wrong, or hang the plan on its own request.',
    };
  },
};
