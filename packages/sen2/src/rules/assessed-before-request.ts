import { dayNumber } from '../return-day.ts';
import type { ValuesOf } from '../family.ts';
import type { Sen2Rule } from '../sen2-rule.ts';

/**
 * What an assessment comes to is told on the day of its request or later.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, module 3
 */
export const assessedBeforeRequest: Sen2Rule<ValuesOf<'assessments'>> = {
  modules: ['assessments'],
  check({ AssessmentOutcomeDate }, { parent }) {
    const received = parent?.received ?? null;
    if (AssessmentOutcomeDate === null || received === null || dayNumber(AssessmentOutcomeDate) >= received)
      return null;
    return {
      code: 'ASSESSED_BEFORE_REQUEST',
      column: 'AssessmentOutcomeDate',
      found: `${received - dayNumber(AssessmentOutcomeDate)} days before the request was received`,
      expected: 'the day the request was received, or later',
      whatToDo: 'Correct whichever day is wrong, or hang the assessment on its own request.',
    };
  },
};
