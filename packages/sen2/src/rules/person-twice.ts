import type { ValuesOf } from '../family.ts';
import type { Sen2Rule } from '../sen2-rule.ts';

/**
 * A child is one person in a return, with every request under them.
 *
 * @source DfE, Special educational needs person level survey 2025: guide, module 1
 */
export const personTwice: Sen2Rule<ValuesOf<'persons'>> = {
  modules: ['persons'],
  check(_values, { personTwice }) {
    if (!personTwice) return null;
    return {
      code: 'PERSON_TWICE',
      column: null,
      found: 'a child who is in the return already',
      expected: 'every child once',
      whatToDo: 'Put their requests under one person.',
    };
  },
};
