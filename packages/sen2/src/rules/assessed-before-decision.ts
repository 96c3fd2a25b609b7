import type { ValuesOf } from '../family.ts';
import type { Sen2Rule } from '../sen2-rule.ts';

/**
 * An assessment follows a decision. It may follow a refusal, which a tribunal can overturn while the first outcome stands.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, module 2
 */
export const assessedBeforeDecision: Sen2Rule<ValuesOf<'assessments'>> = {
  modules: ['assessments'],
  check(_values, { parent }) {
    if (parent?.outcome !== 'A' && parent?.outcome !== 'W') return null;
    return {
      code: 'ASSESSED_BEFORE_DECISION',
      column: null,
      found: parent.outcome === 'A' ? 'a request not decided yet' : 'a request withdrawn',
      expected: 'a request decided',
      whatToDo: 'Correct its outcome, or take this record out.',
    };
  },
};
