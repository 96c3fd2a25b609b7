import type { ValuesOf } from '../family.ts';
import type { Sen2Rule } from '../sen2-rule.ts';

/**
 * A plan that ended has the day and the reason, and one that goes on has neither.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, item 4.6
 */
export const ceaseHalfTold: Sen2Rule<ValuesOf<'named-plans'>> = {
  modules: ['named-plans'],
  check({ CeaseDate, CeaseReason }) {
    if ((CeaseDate === null) === (CeaseReason === null)) return null;
    return {
      code: 'CEASE_HALF_TOLD',
      column: CeaseDate === null ? 'CeaseDate' : 'CeaseReason',
      found: CeaseDate === null ? 'a reason without a day' : 'a day without a reason',
      expected: 'both, or neither',
      whatToDo: 'Give what is missing, or empty the other where the plan goes on.',
    };
  },
};
