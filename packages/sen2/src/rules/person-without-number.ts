import type { ValuesOf } from '../family.ts';
import type { Sen2Rule } from '../sen2-rule.ts';

/**
 * A person has a pupil number, a learner number, or the reason why there is neither.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, module 1
 */
export const personWithoutNumber: Sen2Rule<ValuesOf<'persons'>> = {
  modules: ['persons'],
  check({ UPNunknown }, { numbered }) {
    if (numbered || UPNunknown !== null) return null;
    return {
      code: 'PERSON_WITHOUT_NUMBER',
      column: 'UPN',
      found: 'neither a number nor a reason that can be read',
      expected: 'a UPN, a ULN or the reason why there is neither',
      whatToDo: 'Look the number up, or give the reason.',
    };
  },
};
