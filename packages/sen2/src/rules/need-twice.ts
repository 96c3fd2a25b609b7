import type { ValuesOf } from '../family.ts';
import type { Sen2Rule } from '../sen2-rule.ts';

/**
 * The primary and the secondary need of a plan differ.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, item 5.8
 */
export const needTwice: Sen2Rule<ValuesOf<'needs'>> = {
  modules: ['needs'],
  check({ SENtype }, { parent }) {
    if (SENtype === null || parent?.types.includes(SENtype) !== true) return null;
    return {
      code: 'NEED_TWICE',
      column: 'SENtype',
      found: 'a type that another need of the plan has',
      expected: 'two types that differ',
      whatToDo: 'Leave one of them out.',
    };
  },
};
