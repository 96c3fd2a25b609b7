import type { ValuesOf } from '../family.ts';
import type { Sen2Rule } from '../sen2-rule.ts';

/**
 * A refusal to issue a plan has a day. A decision to issue one may have none: the plan is then still to come.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, item 3.2
 */
export const refusalWithoutDay: Sen2Rule<ValuesOf<'assessments'>> = {
  modules: ['assessments'],
  check({ AssessmentOutcome, AssessmentOutcomeDate }) {
    if (AssessmentOutcomeDate !== null || AssessmentOutcome !== 'N') return null;
    return {
      code: 'REFUSAL_WITHOUT_DAY',
      column: 'AssessmentOutcomeDate',
      found: 'no day that can be read',
      expected: 'the day the family was told',
      whatToDo: 'Give the day, or A where it is not decided yet.',
    };
  },
};
