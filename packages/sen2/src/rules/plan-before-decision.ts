import type { ValuesOf } from '../family.ts';
import type { Sen2Rule } from '../sen2-rule.ts';

/**
 * A plan follows a decision to issue it. It may follow a refusal, which a tribunal can overturn while the first outcome stands.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, item 3.1
 */
export const planBeforeDecision: Sen2Rule<ValuesOf<'named-plans'>> = {
  modules: ['named-plans'],
  check(_values, { parent }) {
    if (parent?.outcome !== 'A' && parent?.outcome !== 'W') return null;
    return {
      code: 'PLAN_BEFORE_DECISION',
      column: null,
      found: parent.outcome === 'A' ? 'an assessment not decided yet' : 'an assessment withdrawn',
      expected: 'an assessment decided',
      whatToDo: 'Correct its outcome, or take this record out.',
    };
  },
};
