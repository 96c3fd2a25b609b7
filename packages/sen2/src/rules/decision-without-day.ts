import type { ValuesOf } from '../family.ts';
import type { Sen2Rule } from '../sen2-rule.ts';

/**
 * A decision to assess, or not to, has a day.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, module 2
 */
export const decisionWithoutDay: Sen2Rule<ValuesOf<'requests'>> = {
  modules: ['requests'],
  check({ RequestOutcome, RequestOutcomeDate }) {
    if (RequestOutcomeDate !== null || (RequestOutcome !== 'Y' && RequestOutcome !== 'N')) return null;
    return {
      code: 'DECISION_WITHOUT_DAY',
      column: 'RequestOutcomeDate',
      found: 'no day that can be read',
      expected: 'the day whoever asked was told',
      whatToDo: 'Give the day, or A where it is not decided yet.',
    };
  },
};
